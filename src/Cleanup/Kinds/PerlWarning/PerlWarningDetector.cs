using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Messages;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Kinds.PerlWarning;

/// <summary>Perl's warnings and the messages of <c>die</c>, <c>warn</c> and Carp, with their calls (perldoc perldiag, Carp).</summary>
internal sealed class PerlWarningDetector : ErrorDetector
{
    private static readonly string[] _scripts = [".pl", ".pm", ".cgi", ".plx", ".psgi"];

    public override LeakKind Kind { get; } = new("perl-warning", "A warning or an error of a Perl program.", Confidence.Likely);

    public override ImmutableArray<Trigger> Triggers { get; } =
    [
        new('/', Before: Trigger.Blank, After: Trigger.Word + "."),
        new('$', Before: " \"", After: Trigger.Letters + "_{"),
        // "in addition (+) at tide.pl line 3": there is no path.
        new('(', Before: Trigger.Blank, After: "=.+-<>*/!%&"),
        new('@', Before: Trigger.Blank, After: "I"),
        new('&', Before: Trigger.Blank, After: Trigger.Letters),
        // A call of Carp's in the line below a message: "main::f(1) called at tide.pl line 3".
        new(':', Before: Trigger.Letters, After: ":"),
    ];

    protected override int FindStart(ref ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> text = scan.Text;
        int from = Math.Max(scan.Floor, trigger - Reach.Line);
        ReadOnlySpan<char> before = text[from..trigger];
        if (text[trigger] == ':') return StartAbove(scan, trigger);
        bool isPath = text[trigger] == '/';
        if (!IsPlace(text, before, trigger)) return -1;
        int lineStart = from + Lines.StartOfLast(before);
        scan.Spend(trigger - lineStart);
        int known = PerlMessage.LastIn(text[lineStart..trigger]);
        if (known >= 0)
        {
            if (HoldsSentences(text[(lineStart + known)..trigger])) return -1;
            bool isLogged = PerlWarningReader.StampLength(text[lineStart..trigger]) > 0;
            return isLogged ? lineStart : PerlWarningReader.WithLead(text, lineStart + known, scan.Floor);
        }
        if (!isPath || !NamesScript(text[trigger..])) return -1;
        // Nobody knows where prose ends and words of the program's own begin, but behind a time and above calls.
        if (IsAboveCall(text, trigger)) return BehindSentence(text, lineStart, trigger);
        return PerlWarningReader.StampLength(text[lineStart..trigger]) > 0
            ? lineStart
            : from + before.TrimEnd().Length - PerlWarningReader.At.Length;
    }

    protected override Reading? Read(ReadOnlySpan<char> text, int start, JsonRepairOptions options, ref long steps) =>
        PerlWarningReader.Read(text, start, ref steps);

    private static bool IsAboveCall(ReadOnlySpan<char> text, int trigger)
    {
        ReadOnlySpan<char> ahead = text.Slice(trigger, Math.Min(Reach.Line, text.Length - trigger));
        int line = ahead.IndexOfAny('\n', '\r');
        return line >= 0 && IsCall(ahead[line..].TrimStart());
    }

    private static bool IsCall(ReadOnlySpan<char> text) =>
        PerlWarningReader.StartsCall(text) && Lines.First(text).Contains(" called at ", StringComparison.Ordinal);

    private static int StartAbove(in ScanContext scan, int trigger)
    {
        ReadOnlySpan<char> before = scan.Text[Math.Max(scan.Floor, trigger - Reach.Line)..trigger];
        int call = Lines.StartOfLast(before);
        if (call == 0 || !IsCall(scan.Text[(trigger - before.Length + call)..].TrimStart())) return -1;
        ReadOnlySpan<char> above = before[..call].TrimEnd();
        int line = Lines.StartOfLast(above);
        if (!PerlLocation.TryFind(above, line, Reach.Line, out PerlLocation place) || place.End != above.Length) return -1;
        return trigger - before.Length + BehindSentence(above, line, place.Start);
    }

    // Perl's messages are no sentences; where lines were joined, prose may begin like one of them.
    private static bool HoldsSentences(ReadOnlySpan<char> message)
    {
        for (int stop = message.IndexOfAny(".?!"), from = 0; stop >= 0; stop = message[from..].IndexOfAny(".?!"))
        {
            from += stop + 1;
            if (message[from..] is [' ', >= 'A' and <= 'Z', ..] or [>= 'A' and <= 'Z', >= 'a' and <= 'z', ..]) return true;
        }
        return false;
    }

    // Prose may stand before the message on its line.
    private static int BehindSentence(ReadOnlySpan<char> text, int lineStart, int end)
    {
        int stop = text[lineStart..end].LastIndexOf(". ", StringComparison.Ordinal);
        return stop < 0 ? lineStart : lineStart + stop + ". ".Length;
    }

    private static bool IsPlace(ReadOnlySpan<char> text, ReadOnlySpan<char> before, int trigger)
    {
        if (text[trigger] == '(')
        {
            int close = text.From(trigger, Reach.Word).IndexOf(')');
            return close > 0 && !text[(trigger + 1)..(trigger + close)].Contains(' ') && IsFollowed(text[(trigger + close + 1)..]);
        }
        before = before.TrimEnd();
        if (text[trigger] == '$' && before is [.., var quote] && QuoteMark.IsDouble(quote))
            return before[..^1].EndsWith("symbol ", StringComparison.Ordinal);
        return before.EndsWith(WordBefore(text[trigger]), StringComparison.Ordinal);
    }

    private static bool IsFollowed(ReadOnlySpan<char> behind) =>
        behind.StartsWith(" at ", StringComparison.Ordinal) || behind.StartsWith(" or string at ", StringComparison.Ordinal);

    // "at /FILE", "value $name", "in @INC", "subroutine &main::f".
    private static string WordBefore(char trigger) => trigger switch
    {
        '/' => " at",
        '$' => " value",
        '@' => " in",
        _ => " subroutine",
    };

    // What a program says itself is known by the file alone.
    private static bool NamesScript(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf(' ');
        if (end < 0 || !text[end..].StartsWith(" line ", StringComparison.Ordinal)) return false;
        return text[..end].EndsWithAny(_scripts);
    }
}
