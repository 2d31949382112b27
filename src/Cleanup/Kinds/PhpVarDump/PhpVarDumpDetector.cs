using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Php;
using Cleanup.Grammars.Readings;
using Cleanup.Grammars.Search;
using Cleanup.Json;
using Cleanup.Judging;
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

    // PHP itself writes ["key"]=> and [0]=>; Xdebug writes 'key' => and [0] =>.
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
        return cursor.TryRead("=>");
    }

    // int(1) in a sentence is no evidence of anything. Asked first, before anything is allocated.
    private static bool IsLoneScalar(ref ScanContext scan, int start)
    {
        var cursor = new TextCursor(scan.Text, start);
        if (VarDumpLexer.Read(ref cursor, out _, out _) != VarDumpToken.Scalar) return false;
        var range = TextRange.FromBounds(start, cursor.Position);
        if (ProseContext.IsOnOwnLine(scan.NeighbourhoodOf(range)) || scan.Beside(start) is not null) return false;
        return TokenBehind(scan, range) == VarDumpToken.None;
    }

    protected override LeakMatch Judge(ref ScanContext scan, Reading reading, TextRange range, RecoveredValue value)
    {
        var read = (ParsedDump)reading;
        // The row goes on behind a bare NULL, and with it what a neighbour tells.
        range = NullRow.ExtendToNext(scan.Text, range);
        Evidence evidence = ProseContext.Read(scan.NeighbourhoodOf(range)) | read.Evidence;
        if (IsInRow(scan, read.Form, range)) evidence |= Evidence.NextToLeak;
        Confidence confidence = Weigh(read, evidence);
        // A finding that is about to give way to this one may reach into it.
        int floor = Math.Clamp(scan.Previous?.Range.End ?? 0, scan.Floor, range.Start);
        if (confidence > Confidence.Possible) range = NullRow.Extend(scan.Text, range, floor);
        return new LeakMatch(range, evidence, confidence, value);
    }

    private static Confidence Weigh(ParsedDump reading, Evidence evidence)
    {
        bool ownLine = evidence.HasFlag(Evidence.OwnLine);
        bool inRow = evidence.HasFlag(Evidence.NextToLeak);
        if (reading.Form == DumpForm.Scalar && !inRow) return Confidence.Possible;
        if (ProseContext.IsAboutCode(evidence) || evidence.HasFlag(Evidence.LimitReached)) return Confidence.Possible;
        if (reading.Form is DumpForm.Scalar or DumpForm.NamedScalar) return inRow || ownLine ? Confidence.Likely : Confidence.Possible;
        if (evidence.HasFlag(Evidence.CutShort))
        {
            // Type and count alone are what a page about PHP shows too; one whole member or record is more.
            // A lone string that never closes may be a paragraph with one quotation mark.
            bool hasData = reading.Payload?.Json.Span.Contains((byte)':') ?? reading.HasMembers;
            return hasData || ownLine && reading.Form != DumpForm.Text ? Confidence.Likely : Confidence.Possible;
        }
        if (reading.Status != ReadingStatus.Closed) return Confidence.Likely;
        if (reading.AllExact || reading.Payload is not null) return Confidence.Certain;
        if (reading.Form != DumpForm.Text) return reading.AllExplained ? Confidence.Certain : Confidence.Likely;
        // A lone string has only its length to say where it ends.
        return ownLine && reading.Lengths[0].IsNear ? Confidence.Likely : Confidence.Possible;
    }

    // var_dump($a, $b) prints its values in a row with nothing between them. A scalar counts as a leak beside one that will be cut.
    private bool IsInRow(in ScanContext scan, DumpForm form, TextRange range)
    {
        if (IsOwnCut(scan.Beside(range.Start)) || IsOwnCut(scan.Behind(range.End))) return true;
        return form == DumpForm.Scalar && TokenBehind(scan, range) is not (VarDumpToken.None or VarDumpToken.Scalar);
    }

    private bool IsOwnCut(Finding? neighbour) => neighbour is { Action: LeakAction.Cut } && neighbour.Kind.Equals(Kind);

    private static VarDumpToken TokenBehind(in ScanContext scan, TextRange range)
    {
        var cursor = new TextCursor(scan.Text, range.End);
        cursor.SkipBlanks();
        return VarDumpLexer.Read(ref cursor, out _, out _);
    }
}
