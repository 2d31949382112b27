using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Markup;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.InlineScript;

/// <summary>Scripts of a page that came along as text.</summary>
internal sealed class InlineScriptDetector : DebrisDetector
{
    public override LeakKind Kind { get; } = new("inline-script", "JavaScript of the page: advertising slots, statistics, embed codes.",
        Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('(', Before: Trigger.Word + "$"),
        new('(', Lead: "function "),
        new('(', Lead: "document.write "),
        new('(', Lead: "if "),
        new('$', After: "("),
        new('=', Before: Trigger.Word + " "),
        new('<', After: "sS"),
        new('&', After: "l"),
        new('{', After: Trigger.LowerCase),
    ];

    protected override bool TryRead(ref ScanContext scan, int trigger, out Debris debris)
    {
        long steps = 0;
        bool found = TryRead(scan, trigger, out debris, ref steps);
        scan.Spend(steps);
        return found;
    }

    private bool TryRead(in ScanContext scan, int trigger, out Debris debris, ref long steps)
    {
        debris = default;
        char sign = scan.Text[trigger];
        if (sign == '$') sign = scan.Text[++trigger];
        if (sign == '{') return OptionsLiteral.TryRead(scan.Text, trigger, scan.Floor, scan.HasFound(Kind), out debris, ref steps);
        if (sign is '<' or '&') return ScriptElement.TryRead(scan.Text, trigger, out debris, ref steps);
        int start = sign == '('
            ? ScriptAnchor.StartOfCall(scan.Text, trigger, scan.Floor)
            : ScriptAssignment.StartOf(scan.Text, trigger, scan.Floor);
        if (start < 0) start = ScriptAnchor.StartBehindMark(scan.Text, trigger, scan.Floor);
        bool isPlain = start < 0;
        if (isPlain) start = StartOfPlain(scan, trigger, ref steps);
        return start >= 0 && !ScriptAnchor.FollowsAnother(scan.Text, start, scan.Floor, ref steps) &&
            ScriptBlock.TryRead(scan.Text, start, scan.Floor, out debris, ref steps) &&
            !(BeginsWith(scan.Text, debris.Range, start, scan.Floor) && CarriesJson(scan, trigger, isPlain, ref steps));
    }

    private int StartOfPlain(in ScanContext scan, int sign, ref long steps)
    {
        if (scan.Pending is { } pending && pending.Range.Contains(sign)) return -1;
        bool isBesideScripts = scan.HasFound(Kind) || scan.Previous is { } previous && previous.Evidence.HasFlag(Evidence.Carried);
        var statement = new PlainStatement(scan.Text, scan.Floor, isBesideScripts);
        int start = scan.Text[sign] == '(' ? statement.StartOfCall(sign) : statement.StartOfAssignment(sign);
        steps += statement.Steps;
        return start;
    }

    // Whether nothing but the marks of an element stands before the statement.
    private static bool BeginsWith(ReadOnlySpan<char> text, TextRange script, int statement, int floor) =>
        CdataMarkers.Include(text, TextRange.FromBounds(statement, script.End), floor).Start == script.Start;

    // window.__STATE__ = {…}; callback({…}); and jQuery.extend(settings, {…}); are JSON with a carrier, and its data are worth more
    // than the cut.
    private static bool CarriesJson(in ScanContext scan, int sign, bool isPlain, ref long steps)
    {
        var cursor = TextCursor.BehindBlanks(scan.Text, sign + 1);
        if (scan.Text[sign] == '(' && !(isPlain && cursor.Next is ('{' or '[')))
        {
            int target = cursor.Position;
            while (char.IsAsciiLetterOrDigit(cursor.Next) || cursor.Next is '.' or '_' or '$') cursor.Position++;
            if (cursor.Position == target) return false;
            cursor.SkipBlanks();
            if (!cursor.TryRead(',')) return false;
            cursor.SkipBlanks();
        }
        if (cursor.Next is not ('{' or '[') ||
            !JsonRepair.TryReadAt(scan.Text, cursor.Position, scan.RepairOptions, out JsonPayload? payload, out int read))
            return false;
        steps += read;
        bool isWhole = payload.Status == RecoveryStatus.Exact ||
            payload.Repairs.All(static repair => repair.Kind == RepairKind.EntityLayer);
        return isWhole && payload.Json.Span.Contains((byte)':');
    }
}
