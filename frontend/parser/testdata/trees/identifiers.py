é = ñ_1 = Ω = 変数 = 𝔘𝔫𝔦 = ﬁ = ª = ℘ = a·b = x̂ = 한글 = ｆｕｌｌ
é.ñ(变量=1)
class Ünï: pass
def ﬀ(ａ, *ｂ, **ｃ): global ｄ
import ａ.ｂ as ｃ
