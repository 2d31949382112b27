using Cleanup.Detection;
using Cleanup.Text;

namespace Cleanup.Kinds.SqlError;

/// <summary>Finds where a message of a database starts from the character that gives it away.</summary>
internal static class SqlErrorStart
{
    private const string Collations = "Illegal mix of collations";
    private const string Page = ".asp, line ";

    // What stands before a trigger from the message's start on.
    private static readonly string[] _openings =
        ["You have an error in your SQL", "Access denied for user '", "Lost connection to MySQL", "Can't connect to local MySQL",
            "Can't connect to MySQL", "Microsoft OLE DB Provider for SQL"];

    private static readonly string[] _unknown = ["Unknown column ", "Unknown table ", "Unknown database "];
    private static readonly string[] _starts = ["MySQL server has gone away", "MySQL error:", "MySQL Error:", "MySQL Error :",
        "MySQL said:"];

    /// <summary>The offset at which the message starts; -1 when there is none.</summary>
    public static int Find(ref ScanContext scan, int trigger)
    {
        int message = scan.Text[trigger] switch
        {
            'Q' when scan.Text[trigger + 1] == 'u' => trigger,
            'Q' when scan.Text[trigger..].StartsWith("QL_", StringComparison.Ordinal) =>
                KnownMessageBefore.OfStatement(ref scan, trigger - 1),
            'Q' => OfLetter(scan.Text, scan.Floor, trigger),
            'D' => trigger,
            'E' => SqlBox.StartAround(scan.Text, trigger, scan.Floor),
            '-' => OfOracle(scan.Text, scan.Floor, trigger),
            'k' => OfUnknown(scan.Text, trigger - "Un".Length),
            '/' => OfPage(ref scan, trigger),
            '_' => OfCollations(scan.Text, scan.Floor, trigger),
            ')' => OfNumber(scan.Text, scan.Floor, trigger),
            '#' => OfShortNumber(scan.Text, trigger),
            '[' => OfBracket(scan.Text, scan.Floor, trigger),
            '@' => OfUser(scan.Text, scan.Floor, trigger),
            '*' or '`' => KnownMessageBefore.OfStatement(ref scan, trigger),
            _ => OfPostgres(ref scan, trigger),
        };
        return message < 0 ? -1 : SqlLeadBefore.Start(scan.Text, StartOfState(scan.Text, message, scan.Floor), scan.Floor);
    }

    // "SQLSTATE[HY000] [1045] Access denied …" is one message, wherever in it the trigger stands.
    private static int StartOfState(ReadOnlySpan<char> text, int message, int floor)
    {
        int from = Math.Max(floor, message - Reach.Name);
        int state = text[from..message].LastIndexOf("SQLSTATE[", StringComparison.Ordinal);
        return state < 0 || text[(from + state)..message].ContainsAny('\n', '\r') ? message : from + state;
    }

    // SQLSTATE, SQL syntax, MySQL, SQLITE_ERROR, [SQL Server].
    private static int OfLetter(ReadOnlySpan<char> text, int floor, int trigger)
    {
        ReadOnlySpan<char> word = text[(trigger - 1)..];
        if (word.StartsWith("SQLSTATE[", StringComparison.Ordinal) || word.StartsWith("SQLITE_", StringComparison.Ordinal))
            return trigger - 1;
        if (word.StartsWith("SQLite3::", StringComparison.Ordinal)) return trigger - 1;
        bool isWord = trigger - 1 == floor || !char.IsAsciiLetterOrDigit(text[trigger - 2]);
        if (isWord && word.StartsWith("SQL Error:", StringComparison.OrdinalIgnoreCase)) return trigger - 1;
        ReadOnlySpan<char> upTo = text[floor..Math.Min(text.Length, trigger + 2)];
        foreach (string opening in _openings)
        {
            if (LooseWords.EndsWith(upTo, opening)) return floor + upTo.Length - opening.Length;
        }
        int product = trigger - 3;
        if (product < floor || !text[product..].StartsWith("MySQL", StringComparison.Ordinal)) return -1;
        foreach (string start in _starts)
        {
            if (LooseWords.StartsWith(text[product..], start)) return product;
        }
        return -1;
    }

    private static int OfOracle(ReadOnlySpan<char> text, int floor, int hyphen)
    {
        int start = hyphen - "ORA".Length;
        return start >= floor && OracleCode.StartsAt(text[start..]) ? start : -1;
    }

    private static int OfUnknown(ReadOnlySpan<char> text, int start)
    {
        foreach (string words in _unknown)
        {
            // Behind it a quotation mark, as it is or escaped.
            if (LooseWords.StartsWith(text[start..], words) && text[(start + words.Length)..] is [var quote, ..] &&
                (quote == '&' || QuoteMark.FamilyOf(quote) == QuoteFamily.Single))
                return start;
        }
        return -1;
    }

    private static int OfCollations(ReadOnlySpan<char> text, int floor, int joint)
    {
        int from = Math.Max(floor, joint - Reach.Name);
        int parenthesis = Math.Max(from, from + text[from..joint].LastIndexOf('('));
        ReadOnlySpan<char> before = text[from..parenthesis].TrimEnd();
        return LooseWords.EndsWith(before, Collations) ? from + before.Length - Collations.Length : -1;
    }

    // A page of ASP names itself behind the message: "Microsoft JET Database Engine error '80040e14' … /news/show.asp, line 31".
    private static int OfPage(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> ahead = scan.Text.Slice(trigger, Math.Min(Reach.Name, scan.Text.Length - trigger));
        int end = ahead.IndexOf(Page, StringComparison.OrdinalIgnoreCase);
        if (end < 0 || ahead[..end].ContainsAny(" \n")) return -1;
        int from = Math.Max(scan.Floor, trigger - Reach.Line);
        scan.Spend(trigger - from);
        int error = scan.Text[from..trigger].LastIndexOf(" error '", StringComparison.Ordinal);
        return error < 0 ? -1 : SqlLeadBefore.StartOfComponent(scan.Text, from + error, from);
    }

    // ERROR 1064 (42000): …
    private static int OfNumber(ReadOnlySpan<char> text, int floor, int trigger)
    {
        int parenthesis = trigger - "(42000".Length;
        if (parenthesis <= floor || text[parenthesis] != '(') return -1;
        int digits = parenthesis - 1;
        while (digits > floor && char.IsAsciiDigit(text[digits - 1])) digits--;
        return digits < parenthesis - 1 && text[floor..digits].EndsWith("ERROR ", StringComparison.Ordinal) ? digits - "ERROR ".Length : -1;
    }

    // #1064 - …
    private static int OfShortNumber(ReadOnlySpan<char> text, int trigger)
    {
        var cursor = new TextCursor(text, trigger + 1);
        return cursor.TryReadCount(out int number) && number >= 1_000 && cursor.TryRead(" - ") ? trigger : -1;
    }

    private static int OfBracket(ReadOnlySpan<char> text, int floor, int trigger)
    {
        if (text[trigger..].StartsWith("[Microsoft]", StringComparison.Ordinal) ||
            text[trigger..].StartsWith("[SQL Server]", StringComparison.Ordinal))
            return trigger;
        ReadOnlySpan<char> before = text[Math.Max(floor, trigger - Reach.Name)..trigger].TrimEnd();
        // "WordPress database error:</strong> [", its tag as it is or escaped.
        if (before.LastIndexOf(':') is >= 0 and var colon && before[(colon + 1)..].Contains("/strong", StringComparison.OrdinalIgnoreCase))
            before = before[..(colon + 1)];
        const string lead = "WordPress database error:";
        return before.EndsWith(lead, StringComparison.Ordinal)
            ? Math.Max(floor, trigger - Reach.Name) + before.Length - lead.Length
            : -1;
    }

    private static int OfUser(ReadOnlySpan<char> text, int floor, int trigger)
    {
        int from = Math.Max(floor, trigger - Reach.Name);
        int start = text[from..trigger].LastIndexOf("Access denied for user ", StringComparison.Ordinal);
        return start < 0 ? -1 : from + start;
    }

    // The caret below "LINE 1: …" or, of SQLite, below the statement; or "DETAIL: Key (id)=(1)".
    private static int OfPostgres(ref ScanContext scan, int trigger)
    {
        int from = Math.Max(scan.Floor, trigger - Reach.Line);
        ReadOnlySpan<char> before = scan.Text[from..trigger];
        scan.Spend(before.Length);
        int start = before.LastIndexOf("ERROR:", StringComparison.Ordinal);
        bool isWhole = start >= 0 &&
            (before[start..].Contains("LINE ", StringComparison.Ordinal) || before[start..].Contains("DETAIL:", StringComparison.Ordinal));
        return isWhole ? from + start : KnownMessageBefore.Find(ref scan, trigger);
    }
}
