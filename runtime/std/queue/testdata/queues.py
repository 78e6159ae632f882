import queue
from queue import Empty, Full, LifoQueue, PriorityQueue, Queue

q: Queue[int] = Queue()
for i in range(5):
    q.put(i)
print(q.qsize(), q.empty(), q.full())
while not q.empty():
    print(q.get(), end=" ")
print()
try:
    q.get_nowait()
except Empty as e:
    print("empty", type(e).__name__)
try:
    q.get(timeout=0.01)
except queue.Empty:
    print("timed out")
small: Queue[str] = Queue(maxsize=2)
small.put("a")
small.put_nowait("b")
print(small.full(), small.maxsize)
try:
    small.put("c", block=False)
except Full:
    print("full")
s = LifoQueue()
for c in "xyz":
    s.put(c)
print(s.get(), s.get(), s.qsize())
pq: PriorityQueue[tuple[int, str]] = PriorityQueue()
for n, name in [(5, "five"), (1, "one"), (3, "three"), (1, "uno"), (4, "four"), (3, "drei")]:
    pq.put((n, name))
print([pq.get() for _ in range(pq.qsize())])
jobs = Queue()
for w in ["a", "b"]:
    jobs.put(w)
jobs.get()
jobs.task_done()
jobs.get()
jobs.task_done()
jobs.join()
try:
    jobs.task_done()
except ValueError as e:
    print(e)
plain: queue.Queue = queue.Queue()
plain.put((1, "x"))
plain.put(None)
item = plain.get()
print(item, plain.get())
