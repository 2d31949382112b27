using Cleanup.Detection;
using Cleanup.Values;

namespace Cleanup.Grammars.Calls;

/// <summary>A stack trace that was read. Its value is an <see cref="ErrorReport"/>. Immutable.</summary>
internal sealed record StackTrace : Reading
{
    public required ErrorReport Report { get; init; }

    /// <summary>How many calls of the error itself and of its causes were read.</summary>
    public int FrameCount => Report.Frames.Length + Report.Causes.Sum(cause => cause.Frames.Length);

    /// <summary>
    /// Whether a field may not be as it was printed: the name of a function is gone, or nothing tells where a message ends.
    /// </summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether it looks as if it had never been decoded: see <see cref="HoldsReferences"/>.</summary>
    public bool IsEncoded { get; init; }

    /// <summary>Never: no length says where a trace ends, so a reading with its entities decoded may find more calls.</summary>
    public override bool IsExact => false;

    public override float Cost =>
        -(FrameCount + Report.Causes.Length + (Report.Type is null ? 0 : 1)) + (IsEncoded || IsDoubtful ? 0.5f : 0);

    public override RecoveredValue Recover(ReadOnlySpan<char> text) =>
        ErrorReportJson.Recover(Status == ReadingStatus.Closed && !IsDoubtful ? RecoveryStatus.Exact : RecoveryStatus.Partial, Report);

    /// <summary>
    /// Whether quotation marks and angle brackets stand in the text as HTML character references, and nowhere as they are.
    /// </summary>
    public static bool HoldsReferences(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&') || text.ContainsAny('"', '<', '>')) return false;
        return text.Contains("quot;", StringComparison.Ordinal) || text.Contains("lt;", StringComparison.Ordinal) ||
            text.Contains("gt;", StringComparison.Ordinal) || text.Contains("#39;", StringComparison.Ordinal);
    }
}
