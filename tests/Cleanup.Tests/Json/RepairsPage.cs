using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cleanup.Testing;

namespace Cleanup.Tests.Json;

/// <summary>Makes the page of all repairs from what the library says of them and from the fixtures.</summary>
internal static partial class RepairsPage
{
    private const int LongestExample = 60;

    /// <summary>The page, a row a repair.</summary>
    public static string Write()
    {
        var page = new StringBuilder("""
            # Repairs

            Made from the sources and `fixtures/repair` by `eng/accept-repairs.sh`; a test compares. So each repair is called in `cleanup repair
            --log`, in the records' `repairs`, in the reasons of `--strict`; the library has the same names in its own spelling (`MissingComma`).
            Repairs without an example are those of dumps.

            | repair | what was mended | example | becomes |
            |---|---|---|---|

            """);
        RepairExample[] examples = [.. RepairExample.ReadAll()];
        foreach (Match match in SummaryAndName().Matches(Fixture.Read("../docs/RepairKind.cs")))
        {
            string name = JsonNamingPolicy.KebabCaseLower.ConvertName(match.Groups["name"].Value);
            RepairExample? example = examples.FirstOrDefault(example => IsOf(example, name));
            string before = example is null ? "" : Code(example.Before);
            string after = example is null ? "" : string.Join(" ", example.After.Select(Code));
            page.Append($"| `{name}` | {Summary(match.Groups["summary"].Value)} | {before} | {after} |\n");
        }
        return page.ToString();
    }

    private static bool IsOf(RepairExample example, string name) =>
        example.Before.Length <= LongestExample && example.Repairs.Any(repair => string.Equals(repair.Split(' ')[0], name, StringComparison.Ordinal));

    private static string Code(string text) => $"`` {text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)} ``";

    private static string Summary(string text)
    {
        string line = Indentation().Replace(text, " ").Trim();
        line = line.Replace("<c>", "`", StringComparison.Ordinal).Replace("</c>", "`", StringComparison.Ordinal);
        return System.Net.WebUtility.HtmlDecode(line).Replace("|", "\\|", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"<summary>(?<summary>((?!</summary>).)*)</summary>\s+(?<name>[A-Z]\w+),", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SummaryAndName();

    [GeneratedRegex(@"\s*\n\s*///\s*", RegexOptions.None, 1000)]
    private static partial Regex Indentation();
}
