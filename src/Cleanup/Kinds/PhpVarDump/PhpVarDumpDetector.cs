using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Php;
using Cleanup.Grammars.Readings;
using Cleanup.Grammars.Search;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.PhpVarDump;

/// <summary>
/// PHP's <c>var_dump</c> and <c>debug_zval_dump</c>, PHP 5.2 to 8.5 (php-src ext/standard/var.c).
/// Each value printed is a finding of its own.
/// </summary>
internal sealed class PhpVarDumpDetector : ReadingDetector
{
    public override LeakKind Kind { get; } = new("php-var-dump", "The output of PHP's var_dump() or debug_zval_dump().", Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } = [new('(', Before: Trigger.PhpTypeEnds)];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        int start = VarDumpStart.Find(scan.Text, trigger, scan.Floor);
        return start >= 0 && !IsLoneScalar(ref scan, start) && !HasKeysOfXdebug(scan.Text, trigger) ? start : -1;
    }

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        VarDumpReader.Read(text, start, options, ref steps);

    // PHP itself writes ["key"]=> and [0]=>, frameworks ["key"] => int(1); Xdebug writes 'key' => and [0] =>, and the value below.
    private static bool HasKeysOfXdebug(ReadOnlySpan<char> text, int parenthesis)
    {
        var cursor = new TextCursor(text, parenthesis + 1);
        if (!cursor.TryReadCount(out _) || !cursor.TryRead(')')) return false;
        cursor.SkipBlanks();
        if (!cursor.TryRead('{')) return false;
        cursor.SkipBlanks();
        if (cursor.Next == '\'') return true;
        if (!cursor.TryRead('[') || !cursor.TryReadCount(out _) || !cursor.TryRead(']') || !Blank.Is(cursor.Next)) return false;
        cursor.SkipBlanks();
        return cursor.TryRead("=>") && cursor.IsAtLineEnd;
    }

    // int(1) in a sentence is no evidence of anything. Asked first, before anything is allocated.
    private static bool IsLoneScalar(ref ScanContext scan, int start)
    {
        var cursor = new TextCursor(scan.Text, start);
        if (VarDumpLexer.Read(ref cursor, out _, out _) != VarDumpToken.Scalar) return false;
        var range = TextRange.FromBounds(start, cursor.Position);
        if (Lines.AreOwnedBy(scan.Text, range) || scan.Beside(start) is not null) return false;
        return TokenBehind(scan, range) == VarDumpToken.None;
    }

    // var_dump($a, null) prints a bare NULL beside a value.
    protected override LeakMatch? Match(ref ScanContext scan, Reading reading, TextRange range, RecoveredValue value)
    {
        range = NullRow.ExtendToNext(scan.Text, range);
        // A finding that is about to give way to this one may reach into it.
        int floor = Math.Clamp(scan.Previous?.Range.End ?? 0, scan.Floor, range.Start);
        return base.Match(ref scan, reading, NullRow.Extend(scan.Text, range, floor), value);
    }

    // A bare scalar is one only beside another value, and a lone string has only its length to say where it ends.
    protected override Evidence EvidenceOf(Reading reading)
    {
        var read = (ParsedDump)reading;
        bool isUnsure = read.Form == DumpForm.Scalar ||
            read.Form == DumpForm.Text && read.Payload is null && !(read.Status == ReadingStatus.Closed && read.Lengths[0].IsNear);
        return isUnsure ? read.Evidence | Evidence.Unsure : read.Evidence;
    }

    protected override Confidence? Weigh(Reading reading)
    {
        var read = (ParsedDump)reading;
        if (read.Form == DumpForm.Scalar || read.Evidence.HasFlag(Evidence.LimitReached)) return Confidence.Possible;
        if (read.Form == DumpForm.NamedScalar) return Confidence.Likely;
        // Type and count alone are what a page about PHP shows too; one whole member or record is more.
        if (read.Status == ReadingStatus.CutShort)
            return read.Payload?.Json.Span.Contains((byte)':') ?? read.HasMembers ? Confidence.Likely : Confidence.Possible;
        if (read.Status != ReadingStatus.Closed) return Confidence.Likely;
        if (read.AllExact || read.Payload is not null) return Confidence.Certain;
        if (read.Form != DumpForm.Text) return read.AllExplained ? Confidence.Certain : Confidence.Likely;
        return read.Lengths[0].IsNear ? Confidence.Likely : Confidence.Possible;
    }

    private static VarDumpToken TokenBehind(in ScanContext scan, TextRange range)
    {
        var cursor = TextCursor.BehindBlanks(scan.Text, range.End);
        return VarDumpLexer.Read(ref cursor, out _, out _);
    }
}
