using Cleanup.Editing;

namespace Cleanup.Afl.Checks;

/// <summary>The promises of a cleaner: no fault, findings and edits in order, a way back to the source, strict JSON.</summary>
internal sealed class CleanerCheck(CleanerOptions options)
{
    private readonly Cleaner _cleaner = new(options);

    public void Check(string text) => Check(text, _cleaner.Clean(text));

    public void CheckArticle(string text)
    {
        Check(text);
        Check(text, _cleaner.CleanArticle(text));
    }

    private static void Check(string text, CleanResult result)
    {
        if (result.Faults is [var fault, ..])
            throw new BrokenPromiseException($"The detector of {fault.Kind} failed at {fault.Offset}", fault.Exception);
        BrokenPromiseException.ThrowUnless(string.Equals(TextEdits.Apply(text, result.Edits), result.Text, StringComparison.Ordinal), "The edits give the text.");
        BrokenPromiseException.ThrowUnless(string.Equals(TextEdits.Restore(result.Text, result.Edits), text, StringComparison.Ordinal), "The edits give the source back.");
        CheckFindings(text, result);
    }

    private static void CheckFindings(string text, CleanResult result)
    {
        int end = 0;
        foreach (Finding leak in result.Leaks)
        {
            BrokenPromiseException.ThrowUnless(leak.Range.Start >= end && leak.Range.Length > 0, "Findings are sorted, disjoint, not empty.");
            end = leak.Range.End;
            RecoveredJson.Check(leak.Recovery.Json);
        }
        BrokenPromiseException.ThrowUnless(end <= text.Length, "Findings stand inside the text.");
    }
}
