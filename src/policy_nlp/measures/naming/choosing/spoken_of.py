"""Names that leave no choice: of what the clauses around a figure speak, or the catalogue knows."""

from __future__ import annotations

import re

from policy_nlp.catalogue import is_known
from policy_nlp.measures.naming.around.surroundings import Surroundings
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.products import OUTPUT, PRODUCTS, made_of
from policy_nlp.measures.naming.beside.purposes import SPENDING
from policy_nlp.measures.naming.choosing.aims import told_by_clauses
from policy_nlp.measures.naming.completing.headed import OF_EACH
from policy_nlp.measures.naming.completing.schemes import told_of_scheme
from policy_nlp.measures.naming.from_previous.like_it import SIDES_OF_TRADE, TOWN_OR_COUNTRY
from policy_nlp.measures.naming.from_previous.objects import SAYING_WHAT_IS_MEASURED, thing_before
from policy_nlp.measures.naming.name import QUARTER, Candidate
from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.measures.words import HEAD_ENDS, heads, tagged
from policy_nlp.text.characters import HAN

_MEASURES = words("name_ends", "measure")
_RATIO = re.compile(
    "(?:(?:大?约|仅|只)为|(?:大?约|大体上?|只|仅)?(?:相当|等)于|[只仅]及|(?:还|尚)?(?:不到|不及|不足|赶不上)(?=世界|全国|发达|先进|别国|.国)|是(?=全年|全部|同期|当年|[上去]年))(?P<whole>.{2,})"
)
_RATIO_BEGINNINGS = frozenset("大约仅只相等是还尚不赶")
COUNTRY = {row["word"]: tuple(row["instead_of"].split()) for row in entries("town_and_country")}
"""Words of which each takes the place of one of the others in the name of the figure before."""
_RATE = "率"
_OF_SO_MANY = ("每", "平均每", "人均", "户均")
"""How begins what so many have."""
_ALL_OF_SOCIETY, _INVESTED, _SIZE = "全社会", ("投资", "投资规模"), "规模"
_TRADE = re.compile("外贸|进出口")
"""外贸逆势上扬，出口增长15%: a side of trade needs no more."""
PLACE_ALONE = re.compile(
    f"{HAN}{{2,3}}(?:省|(?<![集城超都股门])市|县|州|自治区)"
    f"|{either('owners', 'region')}(?:及(?:其)?周边)?(?:地区|区域)?|(?:大中|部分|一些|少数)城市"
)
"""A place that is named alone."""
_AT_PLACE = re.compile(f"(?<=..){either('owners', 'region')}(?:及(?:其)?周边)?(?:地区|区域)?$")
"""The same behind what is measured: 工业增加值东部地区增长5%、西部地区增长6%."""
_COME_IN = frozenset(words("sums", "come in"))
"""What money did of which the clauses before tell: 外商投资保持增长，实际到位30亿美元."""
_USED = frozenset(words("sums", "used"))
_FUNDS = re.compile("外资|外商(?:直接)?投资|国外(?:贷款|资金)")
"""What was used of the funds told of before: 新签利用外资协议30亿美元，实际利用9亿美元."""
_REGISTERED, _TOTAL = words("works", "registered"), re.compile("(?:登记)?(?:总数|总量|总户数|户数|数量)$")
"""What was done anew with some of those of which the figure before tells how many there are: 新登记 of 经营主体总量."""
HELPED, _HELPING = words("allotments", "helped"), words("allotments", "helping")
"""How many money helps, which the figure before tells of: 新增专项债券额度90亿元，支持项目300个."""
_INVESTMENTS = ("投资", "外资", "内资")
"""Of what it is that so much has come in."""
_HEADS = heads()
_SPHERES, _BRANCH, _OF_BRANCH = words("name_ends", "sphere"), "产业", ("企业", "产量")
_SPHERE_HEADS = frozenset(words("name_ends", "sphere head"))
_SPHERE_SHARE = re.compile(f"(?:{either('name_ends', 'sphere head')}|增加值|生产总值)占")
"""The share of what a field has: 数字经济加快发展，增加值占比达到9%."""
_WITHIN_OR_TO = ("在", "对")
_SHARE_IN = re.compile("在[^，、]{2,16}?中?的?(?:占比|比重|份额)|对[^，、]{2,16}?贡献率")
"""渔业发展很快，在生产总值中占比提高3个百分点; 旅游业增加值300亿元，对经济增长贡献率60%."""
_WITHIN = re.compile("在(?P<whole>[^，、在占]{3,20})中")
"""Within what the share is of which a clause before names the part: 在出口总额中."""
_ITS_SHARE = re.compile("的?(?:所占)?(?:比重|比例)$")
_WHOLE_OUTPUT, _DOES = "生产总值", re.compile("^(?:名列|位居|稳居|居|成为)|居(?:全|世界|前)")
_DEALINGS = frozenset(words("doings", "dealing"))
_WITH_ANOTHER, _LINKING = "和", "的"
_QUARTER = re.compile(QUARTER)
_STANDARDS = words("measured", "standard")
_BARE_STANDARD = re.compile(
    f"(?:总|综合|平均|人均|户均|每?[月年]|最低|财政|补[助贴]|(?P<new>新的?))+(?P<head>{either('measured', 'standard')})"
)
"""A standard or rate that says not of what: 提高津贴，月标准由30元提高到90元."""
_PAID = re.compile(
    f"(?:.*对)?(?P<what>.{{2,}}(?:{either('allotments', 'grant')}|津贴|待遇|低保|[养抚助].?金))"
    "(?:的?发放)?(?:力度|水平|政策|制度)?"
)
"""What is paid by a standard."""
_SECURITY = "安全"
"""Ends of what it is spoken that is to be secured: 守牢粮食安全底线，播种面积稳定在900万亩."""
_EARTHWORK, _WORKS = frozenset(words("works", "earthwork")), ("建设", "工程", "水利")
_TOWARDS = "对"
_GIVER_TO = re.compile(f"{HAN}{{1,6}}财政对{HAN}{{0,10}}?(?:地区|老区|灾区|山区|[牧库渔]区)(?={HAN}{{2}})")
"""Who spends on which places."""
_LISTED_THINGS = re.compile(
    f"[^，、的]{{1,8}}(?:、[^，、的]{{1,8}}){{1,15}}等[^，、的]{{0,6}}{either('listed', 'kind')}"
)
"""A list with what its things are: 钢、水泥、化肥等主要产品."""
_COUNTED_YEARS = re.compile("(?:连续)?[一二两三四五六七八九十0-9]+年$")


def known_whole(parts: Parts, around: Surroundings) -> Candidate | None:
    """A name that leaves no choice: one that takes what the clauses around it tell, or one that the catalogue knows.

    The latter is of what the words before speak of and a head that needs such: 粮食…，产量.
    """
    if spoken_of := told_of_scheme(parts, around) or _of_what_is_spoken_of(parts, around) or _of_previous(parts):
        return spoken_of
    if parts.own in COUNTRY and (elsewhere := _in_other_places(parts) or _of_country(parts, around)):
        return elsewhere
    if parts.owes_to_clauses:
        return told_by_clauses(parts, around)
    if not parts.counted and PLACE_ALONE.fullmatch(parts.own):
        return _of_another_place(parts, around)
    if not parts.previous and _QUARTER.fullmatch(parts.own) and (subject := around.topic or around.subject):
        return Candidate(parts.own + subject, "subject", "")
    if parts.own == _ALL_OF_SOCIETY and (around.subject or around.topic).endswith(_INVESTED):
        whole = (around.subject or around.topic).removesuffix(_SIZE)
        return Candidate(parts.own + whole, "place", "")
    if parts.own in _COME_IN and (owner := _invested(parts, around)):
        return Candidate(owner + parts.own, "subject", "")
    if is_ratio(parts.own) or is_within(parts.own):
        return _compared(parts, around)
    if parts.own in SIDES_OF_TRADE and _TRADE.search(around.subject):
        return Candidate(parts.own, "own", "")
    if told := _of_what_is_told(parts, around):
        return told
    if parts.own not in _HEADS:
        return None
    beside = (parts.shared, _owner(parts.previous)) if parts.joined in ("、", "，") else ("", "")
    subject = _COUNTED_YEARS.sub("", around.subject)
    secured = around.object.partition(_SECURITY)[0] if _SECURITY in around.object else ""
    first = tagged(subject)[0][0] if subject and "、" not in subject else ""
    owners = (*beside, subject, subject.removesuffix("生产"), around.topic, first, secured)
    names = (owner + parts.own for owner in owners if owner)
    return next((Candidate(name, "subject", "") for name in names if is_known(name)), None)


def _of_previous(parts: Parts) -> Candidate | None:
    """The name of what is done with the things or the money of the figure before."""
    if parts.own in _REGISTERED and parts.alike and parts.previous and not parts.counted:
        return Candidate(parts.own + _TOTAL.sub("", thing_before(parts) or parts.previous), "previous", parts.own)
    if parts.own in HELPED and parts.joined in ("，", "、") and parts.previous.endswith(_HELPING):
        return Candidate(parts.previous[len(parts.previous_verb) :] + parts.own, "what reaches", "")
    return _given_to_place(parts)


def _given_to_place(parts: Parts) -> Candidate | None:
    """What else is spent on a place by who spends: 国家财政对山区公路投资30亿元，教育支出9亿元."""
    if _TOWARDS not in parts.previous or not parts.own.endswith(SPENDING) or parts.verb or parts.counted:
        return None
    place = _GIVER_TO.match(parts.previous) if parts.alike and parts.joined in ("，", "、") else None
    return Candidate(place.group() + parts.own, "place", "") if place else None


def _of_what_is_told(parts: Parts, around: Surroundings) -> Candidate | None:
    """The name of what is measured of a field, a product, two things or a grant that the clauses around tell of."""
    return (
        _of_field(parts, around)
        or _of_works(parts.own, around)
        or _of_product(parts, around)
        or _of_those_listed(parts.own, around.subject)
        or _of_two_told(parts.own, around)
        or _of_what_is_paid(parts, around)
    )


def _of_what_is_spoken_of(parts: Parts, around: Surroundings) -> Candidate | None:
    """The name of a figure that tells what is done with what was spoken of before, or how much of it has come in."""
    name = ""
    if parts.own in _DEALINGS and not parts.counted and around.subject in PRODUCTS:
        name = parts.own + around.subject
    elif parts.own in _USED and (found := _FUNDS.search(parts.previous or around.subject)):
        name = parts.own + found.group()
    elif parts.own in _COME_IN and not parts.previous and around.subject.endswith(_MEASURES):
        name = around.subject + parts.own
    return Candidate(name, "subject", "") if name else None


def _of_field(parts: Parts, around: Surroundings) -> Candidate | None:
    """What is measured of a field, or what share of it, with that field; a share of what no field has stands alone."""
    if tells_what_it_does(parts.own):
        owner = _doer_before(parts) or next((s for s in (around.subject, around.topic) if not _DOES.search(s)), "")
        return Candidate(owner + parts.own, "subject", "")
    shared = is_share_of_a_field(parts.own)
    if (shared or parts.own in _SPHERE_HEADS) and (sphere := _of_sphere(parts, around)):
        return Candidate(sphere, "subject", "")
    return Candidate(parts.own, "own", "") if shared else None


def _of_works(own: str, around: Surroundings) -> Candidate | None:
    """Earth moved or the like, with the works of which the clauses before tell: 在水利建设方面，完成土方9亿方."""
    if own not in _EARTHWORK:
        return None
    works = next((said for said in (around.subject, around.topic) if said.endswith(_WORKS)), "")
    return Candidate(works.removeprefix(_WITHIN_OR_TO[0]) + own, "subject", "") if works else None


def _of_what_is_paid(parts: Parts, around: Surroundings) -> Candidate | None:
    """A bare standard or rate with that of which the clause before tells: 下调工伤保险费率，总费率由3%降至1%."""
    standard = _BARE_STANDARD.fullmatch(parts.own) if parts.own.endswith(_STANDARDS) else None
    if standard is None:
        return None
    head = standard["head"]
    for said in (around.object, around.subject):
        bare = said.removesuffix(head)
        if bare not in (said, ""):
            return Candidate(bare + (head if standard["new"] else standard.group()), "subject", "")
        if head == "标准" and (paid := _PAID.fullmatch(said)):
            return Candidate(paid["what"] + standard.group(), "subject", "")
    return None


def _of_product(parts: Parts, around: Surroundings) -> Candidate | None:
    """The output of what the clauses before say is made: 锂电池产业提质扩量，加快补强关键部件，产量达到90万吨."""
    if not parts.own.endswith(OUTPUT) or parts.own not in _HEADS or parts.previous:
        return None
    told = filter(None, map(made_of, (around.subject, around.object, around.topic)))
    product = next(told, "")
    return Candidate(product + parts.own, "subject", "") if product else None


def _of_those_listed(own: str, subject: str) -> Candidate | None:
    """What is measured of all those that a clause of its own lists: 钢、水泥、化肥等主要产品，产量都增长9%."""
    if "等" not in subject or "、" not in subject or not own.endswith(SAYING_WHAT_IS_MEASURED):
        return None
    return Candidate(subject + own, "subject", "") if _LISTED_THINGS.fullmatch(subject) else None


def _of_two_told(own: str, around: Surroundings) -> Candidate | None:
    """One of two heads of which the clauses before speak: 渔船存量和吨位双下降，存量减少3艘，吨位减少9万吨."""
    for spoken_of in (around.subject, around.topic):
        if _WITH_ANOTHER not in spoken_of or own not in spoken_of or not own.endswith(SAYING_WHAT_IS_MEASURED):
            continue
        first, _, second = spoken_of.partition(_WITH_ANOTHER)
        if first.endswith(own):
            lead = first.removesuffix(own)
        else:
            lead = "".join(word for word, _ in tagged(first)[: -len(tagged(own))]) if second.startswith(own) else ""
        if lead and not lead.endswith(_LINKING):
            return Candidate(lead + own, "subject", "")
    return None


def _of_sphere(parts: Parts, around: Surroundings) -> str:
    """What is measured with the field of which the clauses before tell how it does: 低空经济起势成链，…，产值达…."""
    sphere = next((said for said in (around.subject, around.topic) if said.endswith(_SPHERES)), "")
    stem = sphere.removesuffix(_BRANCH)
    of_another = parts.previous and not parts.previous_verb and not parts.previous.startswith(stem)
    if not stem or (of_another and _BRANCH not in parts.own):
        return ""  # 一汽红旗出口增长3%，产值达…: of the firm; but 全产业链产值 is of the branch
    return (stem if _BRANCH in parts.own or parts.own.endswith(_OF_BRANCH) else sphere) + parts.own


def _in_other_places(parts: Parts) -> Candidate | None:
    """What was named of towns, of the country that is all that a figure names: 城镇居民人均收入…，农村….

    What is of neither word is told of it as it is.
    """
    other = next((word for word in COUNTRY[parts.own] if word in parts.previous), None)
    whole = parts.previous_verb or parts.previous.endswith(_MEASURES)
    beside = parts.joined == "其中" or (parts.joined == "，" and parts.previous.endswith(_RATE))
    if other is None and whole and beside and parts.alike and parts.own in TOWN_OR_COUNTRY:
        return Candidate(parts.own + parts.previous.removeprefix(_ALL_OF_SOCIETY), "place", "")
    if other is None or not parts.alike:
        return None
    return Candidate(parts.previous.replace(other, parts.own, 1), "place", parts.previous_verb)


def _of_country(parts: Parts, around: Surroundings) -> Candidate | None:
    """What the clauses before speak of, of the town or country that a figure names: 人均居住面积，农村由….

    So is what so many have: 每百户拥有自行车，农村达到90辆.
    """
    spoken_of = (around.subject, around.topic)
    said = next((said for said in spoken_of if said.endswith(_MEASURES) or said.startswith(_OF_SO_MANY)), "")
    if parts.previous or not said or parts.counted:
        return None
    both = next((word for word in COUNTRY[parts.own] if word in said), "")
    named = said.replace(both, parts.own, 1) if both else parts.own + said
    return Candidate(named, "place", "")


def _invested(parts: Parts, around: Surroundings) -> str:
    """The investment of which so much has come in: 外商直接投资 of 外商直接投资保持增长，实际到位30亿元."""
    spoken_of = (around.subject, around.topic, thing_before(parts))
    return next((thing for thing in spoken_of if thing.endswith(_INVESTMENTS)), "")


def _compared(parts: Parts, around: Surroundings) -> Candidate | None:
    """A share of something that is said without its part: 预算外资金不断增多，约为预算收入的一半."""
    if (within := _WITHIN.fullmatch(parts.own)) is not None:
        shared = parts.previous.partition("占")[0] if "占" in parts.previous else ""
        owner = shared or _ITS_SHARE.sub("", around.subject)
        return Candidate(f"{owner}占{within['whole']}比重", "subject", "") if owner else None
    found = _RATIO.match(parts.own)
    owner = parts.previous or around.subject
    return Candidate(f"{owner}占{found['whole']}", "subject", "") if found and owner else None


def _of_another_place(parts: Parts, around: Surroundings) -> Candidate | None:
    """What was named before, of the place that is all that a figure names: 自然增长率，临江省由…，青屿省由…."""
    if not (named := parts.previous):
        named = OF_EACH.sub("", around.subject or around.topic, count=1)
    elif place := PLACE_ALONE.match(named):
        named = named[place.end() :]
    else:
        named = _AT_PLACE.sub("", named)
    return Candidate(parts.own + named, "place", "") if named.endswith(_MEASURES) else None


def _owner(name: str) -> str:
    """What a name says that its head is of: 粮食 of 粮食产量."""
    return HEAD_ENDS.cut_off(name) or ""


def is_ratio(own: str) -> bool:
    """Whether a name says only to what something is a ratio: 约为预算收入 in 预算外资金不断增多，约为预算收入的一半."""
    return own[:1] in _RATIO_BEGINNINGS and _RATIO.match(own) is not None


def is_within(own: str) -> bool:
    """Whether a name says only within what something has a share: 在出口总额中."""
    return own.startswith(_WITHIN_OR_TO[0]) and _WITHIN.fullmatch(own) is not None


def _doer_before(parts: Parts) -> str:
    """What the figure before is of, where the next clause goes on with its part in something."""
    if parts.joined not in ("，", "、"):
        return ""
    part, share, _ = parts.previous.partition("占")
    return part if share or parts.previous.endswith(_WHOLE_OUTPUT) else parts.shared


def tells_what_it_does(own: str) -> bool:
    """Whether a name tells what share something has in another, or what it gives to that: 对经济增长贡献率."""
    return own[:1] in _WITHIN_OR_TO and _SHARE_IN.fullmatch(own) is not None


def is_share_of_a_field(own: str) -> bool:
    """Whether a name is that of the share of what a field has: 增加值占比 in 数字经济加快发展，增加值占比达到9%."""
    return "占" in own and _SPHERE_SHARE.match(own) is not None
