using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Text;
using Cleanup.Values;

namespace Cleanup.Kinds.GoFormatVerb;

/// <summary>What Go's fmt prints where verb and operand do not fit: <c>%!d(string=x)</c> (package fmt, "Format errors").</summary>
internal sealed class GoFormatVerbDetector : LeakDetector
{
    private static readonly string[] _mistakes = ["MISSING", "BADINDEX", "BADWIDTH", "BADPREC", "NOVERB"];

    public override LeakKind Kind { get; } = new("go-format-verb", "A verb that Go's fmt could not format.", Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } = [new('%', After: "!")];

    public override bool TryMatch(ref ScanContext scan, int trigger, [NotNullWhen(true)] out LeakMatch? match)
    {
        match = null;
        var cursor = new TextCursor(scan.Text, trigger + 2);
        // The verb is missing where there was none, or one operand too many.
        if (cursor.Next != '(') cursor.Position++;
        if (!cursor.TryRead('(')) return false;
        int length = LengthToClose(cursor.Rest);
        scan.Spend(Math.Max(1, length));
        if (length < 0 || Read(cursor.Rest[..length]) is not { } report) return false;
        var range = TextRange.FromBounds(trigger, cursor.Position + length + 1);
        match = new LeakMatch(range, Evidence.StructureClosed, Confidence.Certain, ErrorReportJson.Recover(RecoveryStatus.Exact, report));
        return true;
    }

    private static int LengthToClose(ReadOnlySpan<char> rest)
    {
        int depth = 1;
        for (int i = 0; i < Math.Min(rest.Length, Reach.Line); i++)
        {
            if (rest[i] == '(') depth++;
            else if (rest[i] == ')' && --depth == 0) return i;
        }
        return -1;
    }

    private static ErrorReport? Read(ReadOnlySpan<char> inside)
    {
        if (inside.StartsWith("EXTRA ", StringComparison.Ordinal))
            return new ErrorReport { Type = "EXTRA", Message = inside["EXTRA ".Length..].ToString() };
        if (inside is "<nil>") return new ErrorReport { Type = "<nil>" };
        foreach (string mistake in _mistakes)
        {
            if (inside.SequenceEqual(mistake)) return new ErrorReport { Type = mistake };
        }
        int equals = inside.IndexOf('=');
        return equals > 0 && IsType(inside[..equals])
            ? new ErrorReport { Type = inside[..equals].ToString(), Message = inside[(equals + 1)..].ToString() }
            : null;
    }

    // string, *main.In, []interface {}, map[string]int, func(), chan int, PANIC
    private static bool IsType(ReadOnlySpan<char> type)
    {
        foreach (char character in type)
        {
            if (!char.IsLetterOrDigit(character) &&
                character is not ('.' or '*' or '[' or ']' or '{' or '}' or '(' or ')' or '_' or ' ' or '/' or '-' or '<'))
                return false;
        }
        return char.IsLetter(type[0]) || type[0] is '*' or '[';
    }
}
