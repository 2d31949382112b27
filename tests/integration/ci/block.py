"""Prints a block of YAML of a page: PAGE HEADING NUMBER, from 1 on within its heading."""
import re
import sys

page, heading, number = sys.argv[1:]
section = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", open(page).read(), re.M | re.S).group(1)
print(re.findall(r"```yaml\n(.*?)```", section, re.S)[int(number) - 1], end="")
