#!/usr/bin/env python3
"""A small bank, in the Python of 2014."""

import sys


class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__("%s has not enough for %.2f" % (account.name, amount))
        self.account = account
        self.amount = amount


class Account:
    count = 0

    def __init__(self, name, balance=0.0):
        Account.count += 1
        self.name = name
        self.balance = balance
        self.history = []

    @property
    def is_empty(self):
        return not self.balance > 0

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.history.append((-amount, 'withdraw'))
        return self

    def __repr__(self):
        return 'Account({!r}, {:.2f})'.format(self.name, self.balance)


def transfer(source, target, *amounts, dry=False, **labels):
    for index, amount in enumerate(amounts, start=1):
        try:
            if not dry:
                source.withdraw(amount)
        except InsufficientFunds as error:
            print(error, file=sys.stderr)
            break
        else:
            target.balance += amount
        finally:
            labels[index] = labels.get(index, 0) + 1
    else:
        return {k: v for k, v in sorted(labels.items()) if v}
    return None


def main(args):
    with open(args[0], 'r') as lines:
        accounts = [Account(name, float(rest[0]) if rest else 0.0)
                    for name, *rest in (line.split() for line in lines)]
    total = sum(a.balance for a in accounts)
    by_name = dict((a.name, a) for a in accounts)
    key = lambda a: (-a.balance, a.name)
    accounts.sort(key=key)
    while accounts and accounts[-1].is_empty:
        accounts.pop()
    first, *others = accounts
    transfer(first, others[0], 1, 2.5, *[3] * 2, dry=total < 10 or 'x' in by_name)
    return 0 if all(accounts[i].balance >= accounts[i + 1].balance for i in range(len(accounts) - 1)) else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
