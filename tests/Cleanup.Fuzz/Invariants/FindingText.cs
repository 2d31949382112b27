using System.Text;

namespace Cleanup.Fuzz.Invariants;

/// <summary>All of a finding in one line, to compare and to print.</summary>
internal static class FindingText
{
    public static string Of(Finding leak) =>
        $"{leak.Kind} [{leak.Range.Start},{leak.Range.End}) {leak.Action} {leak.Confidence} ({leak.Evidence}; " +
            $"{string.Join(' ', leak.Signs)}) {leak.Recovery.Status} " +
        $"{leak.Recovery.DeclaredLength}/{leak.Recovery.ActualLength} {leak.Recovery.Repairs.Length} " +
        Encoding.UTF8.GetString(leak.Recovery.Json.Span);
}
