using System.Globalization;
using System.Text.Json;

namespace Cleanup.Integration;

/// <summary>
/// Random values of a real producer: what is recovered from its output equals its own JSON, alone and between paragraphs,
/// which come back untouched.
/// </summary>
internal static class DumpProof
{
    private const int MostFailuresShown = 10;
    private static readonly Cleaner _cleaner = new();

    /// <summary>
    /// Says what failed. Where <paramref name="least"/> is below 100 percent, as many may be wrong, if each is marked as a doubtful reading
    /// or as partial.
    /// </summary>
    public static int Run(string kind, TextReader cases, TextWriter report, string least = "100")
    {
        int passed = 0;
        int failed = 0;
        int marked = 0;
        foreach (DumpCase expected in DumpCase.ReadAll(cases))
        {
            foreach ((string name, string dump) in expected.Dumps)
            {
                string? wrong = Check(kind, dump, expected.Value);
                if (wrong is null) passed++;
                else if (IsMarked(dump)) marked++;
                else if (failed++ < MostFailuresShown) report.WriteLine($"{name}: {wrong}\n{dump}\nexpected: {expected.Value.GetRawText()}\n");
            }
        }
        double share = 100.0 * passed / Math.Max(1, passed + failed + marked);
        if (marked > 0) report.WriteLine($"{share:0.0} % right, {marked} wrong and marked as doubtful");
        if (share < double.Parse(least, CultureInfo.InvariantCulture)) failed += marked;
        report.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 && passed > 0 ? 0 : 1;
    }

    private static bool IsMarked(string dump) => _cleaner.Find(dump) is [{ } finding] && (
        finding.Recovery.Status == RecoveryStatus.Partial || finding.Recovery.Repairs.Any(static repair => repair.Kind is RepairKind.Ambiguous or RepairKind.DuplicateKey));

    private static string? Check(string kind, string dump, JsonElement expected)
    {
        string trimmed = dump.TrimEnd('\n');
        Finding[] alone = [.. _cleaner.Find(dump)];
        if (alone is not [{ } finding]) return $"{alone.Length} findings";
        if (!string.Equals(finding.Kind.Id, kind, StringComparison.Ordinal)) return $"found as {finding.Kind}";
        if (finding.Range != new TextRange(0, trimmed.Length)) return $"range {finding.Range}";
        if (!Recovered.Same(finding, expected, JsonValues.Exactly)) return $"value {Recovered.Text(finding)}";
        // A scalar alone on its line is reported, not cut.
        if (finding.Confidence == Confidence.Possible && expected.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) return null;

        string article = $"The first paragraph.\n\n{trimmed}\n\nThe second paragraph.\n";
        CleanResult clean = _cleaner.Clean(article);
        if (!string.Equals(TextEdits.Restore(clean.Text, clean.Edits), article, StringComparison.Ordinal)) return "the edits do not give the article back";
        if (!string.Equals(clean.Text, "The first paragraph.\n\nThe second paragraph.\n", StringComparison.Ordinal)) return $"left: {clean.Text}";
        return Recovered.Same(clean.Leaks[0], expected, JsonValues.Exactly) ? null : $"value between paragraphs {Recovered.Text(clean.Leaks[0])}";
    }
}
