"""Records as tables: for spreadsheets, statistics packages and data frames."""

from policy_nlp.output.dictionary import dictionary, dictionary_markdown
from policy_nlp.output.frames import frame, to_frame, tracking_frame
from policy_nlp.output.plots import PLOTS, plot, plot_across
from policy_nlp.output.tables import Table, across_tables, compare_tables, report_tables, tracking_tables
from policy_nlp.output.writing import ENDINGS, write_table

__all__ = [
    "ENDINGS",
    "PLOTS",
    "Table",
    "across_tables",
    "compare_tables",
    "dictionary",
    "dictionary_markdown",
    "frame",
    "plot",
    "plot_across",
    "report_tables",
    "to_frame",
    "tracking_frame",
    "tracking_tables",
    "write_table",
]
