using Cleanup.Detection;
using Cleanup.Text;

namespace Cleanup.Kinds.SqlError;

/// <summary>Finds a message without a sign of its own, one of <see cref="SqlMessage"/>, from what is printed behind it.</summary>
internal static class KnownMessageBefore
{
    private const string Stops = ": \n";
    private const string Prepare = "in prepare,";
    private const string WordPressLog = "WordPress database error";

    private static readonly string[] _beforeTrigger = ["SELECT", "FROM", "INTO", "UPDATE", "TABLE", "JOIN"];

    /// <summary>
    /// The start of the message before a statement, <c>SELECT * FROM</c> or <c>INSERT INTO `tides`</c>, whose sign is the trigger; -1 when
    /// there is none.
    /// </summary>
    public static int OfStatement(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> before = scan.Text[scan.Floor..trigger].TrimEnd();
        return before.EndsWithAny(_beforeTrigger, StringComparison.OrdinalIgnoreCase) ? Find(ref scan, trigger) : -1;
    }

    /// <summary>
    /// The start of a known message before the trigger, with its quotation marks as they are or escaped; -1 when there is none.
    /// </summary>
    public static int Find(ref ScanContext scan, int trigger)
    {
        int from = Math.Max(scan.Floor, trigger - Reach.Line);
        ReadOnlySpan<char> before = scan.Text[from..trigger];
        scan.Spend(before.Length);
        int known = LastKnown(before, isWhole: from == scan.Floor);
        if (known >= 0) return from + known;
        for (int level = 1; level <= HtmlEntities.MostLevels && before.Contains('&'); level++)
        {
            TextView decoded = EntityView.Of(scan.Text, from, trigger, level);
            scan.Spend(before.Length);
            known = LastKnown(decoded.Text, isWhole: from == scan.Floor);
            if (known >= 0) return decoded.ToSource(new TextRange(known, 0)).Start;
        }
        return -1;
    }

    // Behind a colon, a lead or at the start of its line.
    private static int LastKnown(ReadOnlySpan<char> text, bool isWhole)
    {
        // Many stops in a row have one start behind them: to look for it anew at each would cost the square of their number.
        int next = text.Length;
        int start = text.Length;
        int asked = -1;
        for (int stop = text.LastIndexOfAny(Stops); stop >= 0; stop = text[..stop].LastIndexOfAny(Stops))
        {
            int behind = Blank.Skip(text[..next], stop + 1);
            if (behind < next || next == text.Length || text[next] == ':') start = behind;
            next = stop;
            bool isStart = text[stop] is ':' or '\n' || LooseWords.EndsWith(text[..stop], WordPressLog) ||
                LooseWords.EndsWith(text[..stop], Prepare);
            if (!isStart || start == asked) continue;
            if (SqlMessage.Read(text[start..], out _) > 0) return start;
            asked = start;
        }
        int first = Blank.Skip(text, 0);
        return isWhole && SqlMessage.Read(text[first..], out _) > 0 ? first : -1;
    }
}
