using Cleanup.Detection;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Grammars.Messages;

/// <summary>An error message or a stack trace that was read. Immutable.</summary>
internal sealed record PrintedError : Reading
{
    public required ErrorReport Report { get; init; }

    /// <summary>Whether character references are left in it, so that a decoded copy reads better.</summary>
    public bool HoldsReferences { get; init; }

    /// <summary>Whether a part of what it says was lost, such as a message in angle brackets that a filter took for a tag.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether it was printed as HTML and its tags are still there.</summary>
    public bool IsMarkup { get; init; }

    /// <summary>Whether people write the same words in a sentence, so that it counts on a line of its own only.</summary>
    public bool IsWeak { get; init; }

    /// <summary>
    /// Whether it stands in a line behind other words, and nothing says where it ends but the line or a sentence, which may be prose's own.
    /// </summary>
    public bool HasOpenEnd { get; init; }

    /// <summary>What its form alone says: <see cref="Evidence.Unmistakable"/>, <see cref="Evidence.ProbableForm"/> or nothing.</summary>
    public Evidence Form { get; init; }

    public override Evidence Evidence => base.Evidence | Form;

    public override bool IsExact => Status == ReadingStatus.Closed && !HoldsReferences;

    public override float Cost => (HoldsReferences ? 1 : 0) + (Status == ReadingStatus.Closed ? 0 : 2);

    public override RecoveredValue Recover(ReadOnlySpan<char> text) =>
        ErrorReportJson.Recover(Status == ReadingStatus.Closed && !IsPartial ? RecoveryStatus.Exact : RecoveryStatus.Partial, Report);

    /// <summary>
    /// Whether a character reference such as <c>&amp;gt;</c> begins in the range or right behind it: there it may have ended the reading.
    /// </summary>
    public static bool HasReference(ReadOnlySpan<char> text, TextRange range)
    {
        int limit = Math.Min(text.Length, range.End + 1);
        for (int from = range.Start; text[from..limit].IndexOf('&') is >= 0 and var found; from += found + 1)
        {
            HtmlEntities.Read(text[(from + found)..], 1, out int units);
            if (units > 1) return true;
        }
        return false;
    }
}
