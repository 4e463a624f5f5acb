"""What a name is identified as, and what is never confused."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy_nlp.catalogue import group_key, identify

NAMES = [
    line.split("\t") for line in (Path(__file__).parent / "data" / "names.tsv").read_text("utf-8").splitlines()[1:]
]


def id_of(name: str, aspect: str | None = None, unit: str | None = None) -> str | None:
    found = identify(name, aspect=aspect, unit=unit)
    return found.id if found else None


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("国内生产总值", "gdp"),
        ("地区生产总值", "gdp"),
        ("全省生产总值", "gdp"),
        ("ＧＤＰ", "gdp"),
        ("国内生产总值（GDP）", "gdp"),
        ("经济增长", "gdp"),
        ("地区生产总值增速", "gdp"),
        ("居民消费价格涨幅", "cpi"),
        ("年均新增城镇就业", "urban_new_jobs"),
        ("我省 “专精特新小巨人” 企业", "little_giants"),
        ("500万元以上项目固定资产投资", "fixed_asset_investment"),
        ("规模以上工业增加值", "industrial_value_added_above_scale"),
        ("万元GDP能耗", "energy_intensity"),
        ("外贸进出口总值", "imports_exports"),
        ("城镇安排就业人数", "jobs_assigned"),
        ("水利领域投资额", "water_investment"),
    ],
)
def test_a_name_is_found_in_each_of_its_forms(name: str, id: str) -> None:
    assert id_of(name) == id


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("城镇居民人均可支配收入", "农村居民人均可支配收入"),
        ("居民人均可支配收入", "城镇居民人均可支配收入"),
        ("农村居民人均可支配收入", "农村居民人均纯收入"),
        ("规上工业增加值", "工业增加值"),
        ("工业增加值", "工业总产值"),
        ("农业增加值", "农业总产值"),
        ("一般公共预算收入", "一般公共预算支出"),
        ("财政收入", "财政总收入"),
        ("财政收入", "一般公共预算收入"),
        ("进口总额", "出口总额"),
        ("出口总额", "进出口总额"),
        ("地区生产总值", "人均地区生产总值"),
        ("国内生产总值", "国民总收入"),
        ("国民生产总值", "国民收入"),
        ("工农业总产值", "工业总产值"),
        ("就业人数", "安排就业人数"),
        ("城镇调查失业率", "城镇登记失业率"),
        ("常住人口城镇化率", "户籍人口城镇化率"),
        ("居民消费价格", "商品零售价格"),
        ("社会消费品零售总额", "社会商品零售总额"),
        ("社会消费品零售总额", "限额以上社会消费品零售总额"),
        ("固定资产投资", "工业投资"),
        ("民间投资", "民间投资占固定资产投资比重"),
        ("存款余额", "贷款余额"),
        ("贷款余额", "存贷款余额"),
        ("高速公路里程", "公路里程"),
        ("高铁里程", "铁路里程"),
        ("高新技术企业", "新增高新技术企业"),
        ("生产安全事故起数", "生产安全事故死亡人数"),
        ("接待国内游客", "接待国内外游客"),
        ("每万人发明专利拥有量", "每万人高价值发明专利拥有量"),
        ("能耗强度", "碳排放强度"),
        ("粮食产量", "粮食播种面积"),
        ("基本养老保险参保率", "基本养老保险参保人数"),
    ],
)
def test_two_indicators_are_never_confused(one: str, other: str) -> None:
    assert id_of(one) is not None
    assert id_of(other) is not None
    assert id_of(one) != id_of(other)


@pytest.mark.parametrize(
    "name",
    [
        "兰州新区经济总量",
        "省属企业研发经费投入",
        "地区生产总值总量和增速",
        "农业总产值和工业总产值",
        "重点实验室",
        "带动固定资产投资",
        "免签入境游客",
        "城镇、农村居民人均可支配收入",
        "六大优势产业增加值",
        "",
        "。",
        "的",
    ],
)
def test_what_is_not_quite_an_indicator_gets_none(name: str) -> None:
    assert identify(name) is None


def test_the_unit_rules_out() -> None:
    assert id_of("城镇新增就业", "level", "人") == "urban_new_jobs"
    assert id_of("城镇新增就业", "level", "万人") == "urban_new_jobs"
    assert id_of("城镇新增就业", "level", None) == "urban_new_jobs"
    assert id_of("城镇新增就业", "level", "元") is None
    assert id_of("城镇新增就业", "level", "%") is None
    assert id_of("城镇调查失业率", "level", "人") is None
    assert id_of("粮食产量", "level", "亿斤") == "grain_output"
    assert id_of("粮食产量", "level", "元") is None
    assert id_of("电力装机容量", "level", "万千瓦") == "power_capacity"


def test_a_short_name_holds_only_for_its_aspect() -> None:
    assert id_of("投资", "growth", "%") == "fixed_asset_investment"
    assert id_of("投资", "level", "元") is None
    assert id_of("经济", "growth", "%") == "gdp"
    assert id_of("居民收入", "growth") == "disposable_income_per_capita"


def test_a_near_name_is_told_from_an_alias() -> None:
    assert identify("地区生产总值").how == "alias"  # type: ignore[union-attr]
    near = identify("重点帮扶就业困难人员实现就业")
    assert near is not None
    assert (near.id, near.how) == ("hard_to_employ_jobs", "similar")
    assert 0.8 <= near.score < 1


def test_names_of_reports_are_identified_rightly() -> None:
    given_ids = [(id, id_of(name)) for name, id, _ in NAMES]
    matched = [(id, found) for id, found in given_ids if found]
    right = sum(id == found for id, found in matched)
    assert right / len(matched) >= 0.99
    assert right / sum(1 for id, _ in given_ids if id) >= 0.95


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("新建村级驿站", "村级驿站新建"),
        ("农村改造祠堂", "改造农村祠堂"),
        ("灯会观众", "灯会观众人数"),
        ("灯会观众数", "全市灯会观众总数"),
        ("“灯会” 观众", "灯会观众"),
        ("灯会与庙会观众", "灯会和庙会观众"),
        ("灯会花费", "灯会花费增速"),
        ("GDP", "地区生产总值"),
    ],
)
def test_variants_of_a_name_share_a_key(one: str, other: str) -> None:
    assert group_key(one) == group_key(other)


def test_other_names_have_keys_of_their_own() -> None:
    assert group_key("灯会观众") == "x:灯会观众"
    assert group_key("灯会观众") != group_key("庙会观众")
    assert group_key("新建驿站") != group_key("改造驿站")


@given(st.text(), st.sampled_from(["level", "growth", "change", "rank", "gap", None]), st.text() | st.none())
def test_any_text_is_answered(name: str, aspect: str | None, unit: str | None) -> None:
    identify(name, aspect=aspect, unit=unit)
    assert group_key(name, aspect=aspect, unit=unit)


@given(st.sampled_from([name for name, _, _ in NAMES]), st.sampled_from(["“{}”", " {}", "全省{}", "全国{}", "我市{}"]))
def test_quotes_spaces_and_scope_change_nothing(name: str, frame: str) -> None:
    if frame[0] == "全" and "重点实验室" in name:
        return
    assert group_key(frame.format(name)) == group_key(name)


def test_extraction_does_not_load_scikit_learn() -> None:
    code = (
        "import sys; from policy_nlp.catalogue import identify; identify('某新指标'); print('sklearn' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "False"


def test_people_lifted_out_of_poverty_are_a_change_of_their_number() -> None:
    """减少农村贫困人口1000万人 is planned, 农村贫困人口减少1232万人 is told: one series."""
    assert id_of("减少农村贫困人口", "change", "人") == id_of("农村贫困人口", "change", "人") == "poverty_population"
    assert id_of("减少农村贫困人口", "level", "人") == "poverty_reduction"
