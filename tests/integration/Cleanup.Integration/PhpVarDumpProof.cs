using System.Text.Json;

namespace Cleanup.Integration;

/// <summary>
/// Random PHP values: what is recovered from var_dump's output equals what json_encode prints, alone and between
/// paragraphs, which come back untouched.
/// </summary>
internal static class PhpVarDumpProof
{
    private const int MostFailuresShown = 10;
    private static readonly Cleaner _cleaner = new();

    public static int Run(TextReader cases, TextWriter report)
    {
        int passed = 0;
        int failed = 0;
        foreach (PhpVarDumpCase value in PhpVarDumpCase.ReadAll(cases))
        {
            foreach ((string name, string? dump) in new[] { ("var_dump", value.Dump), ("debug_zval_dump", value.ZvalDump) })
            {
                string? wrong = Check(dump!, value.Value);
                if (wrong is null) passed++;
                else if (failed++ < MostFailuresShown) report.WriteLine($"{name}: {wrong}\n{dump}\nexpected: {value.Value.GetRawText()}\n");
            }
        }
        report.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 && passed > 0 ? 0 : 1;
    }

    private static string? Check(string dump, JsonElement expected)
    {
        string trimmed = dump.TrimEnd('\n');
        Finding[] alone = [.. _cleaner.Find(dump)];
        if (alone is not [{ Kind: "php-var-dump" } finding]) return $"{alone.Length} findings";
        if (finding.Range != new TextRange(0, trimmed.Length)) return $"range {finding.Range}";
        if (!Recovered.Same(finding, expected, JsonValues.Exactly)) return $"value {Recovered.Text(finding)}";
        bool isScalar = expected.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False;
        if (isScalar) return null;

        CleanResult clean = _cleaner.Clean($"The first paragraph.\n\n{dump}\nThe second paragraph.\n");
        if (!string.Equals(clean.Text, "The first paragraph.\n\nThe second paragraph.\n", StringComparison.Ordinal)) return $"left: {clean.Text}";
        return Recovered.Same(clean.Leaks[0], expected, JsonValues.Exactly) ? null : $"value between paragraphs {Recovered.Text(clean.Leaks[0])}";
    }
}
