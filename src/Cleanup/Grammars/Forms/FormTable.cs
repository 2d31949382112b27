using System.Collections.Immutable;
using Cleanup.Detection;
using Cleanup.Detection.Triggers;
using Cleanup.Grammars.Messages;
using Cleanup.Text;

namespace Cleanup.Grammars.Forms;

/// <summary>The forms of many programs, to be looked for in a text. Immutable and thread-safe.</summary>
internal sealed class FormTable
{
    // What is looked for stands in the first rows of its form. With three times as many a changelog of npm spends the kind's share.
    private const int MostLinesBefore = 8;

    // "Liquid error (snippets/tides line 93):" stands behind the words of a title.
    private const int MostWordsBefore = 5;

    private readonly ImmutableArray<ReportForm> _forms;
    private readonly Dictionary<char, List<FormAnchor>> _anchors = [];

    public FormTable(ImmutableArray<FormAnchor> anchors)
    {
        _forms = [.. anchors.Select(static anchor => anchor.Form).Distinct()];
        foreach (FormAnchor anchor in anchors)
        {
            char character = anchor.Trigger.Character;
            if (!_anchors.TryGetValue(character, out List<FormAnchor>? alike)) _anchors.Add(character, alike = []);
            alike.Add(anchor);
        }
        Triggers = [.. anchors.Select(static anchor => anchor.Trigger).Distinct()];
    }

    /// <summary>At which characters the forms are looked for.</summary>
    public ImmutableArray<Trigger> Triggers { get; }

    /// <summary>Where a report starts that the trigger is part of; -1 when there is none.</summary>
    public int FindStart(ref ScanContext scan, int trigger)
    {
        foreach (FormAnchor anchor in _anchors[scan.Text[trigger]])
        {
            if (anchor.IsAt(scan.Text, trigger) && StartOf(anchor, ref scan, trigger) is >= 0 and var start) return start;
        }
        return -1;
    }

    /// <summary>The longest report that starts at a place; null when none does.</summary>
    public PrintedError? Read(ReadOnlySpan<char> text, int start, ref long steps)
    {
        PrintedError? longest = null;
        foreach (ReportForm form in _forms)
        {
            steps++;
            if (!form.MayStartWith(text[start]) || ReportFormReader.Read(text, start, form, ref steps) is not { } error) continue;
            if (longest is null || error.Range.Length > longest.Range.Length) longest = error;
        }
        return longest;
    }

    // From afar to near: a report that begins further out holds more.
    private static int StartOf(FormAnchor anchor, ref ScanContext scan, int trigger)
    {
        int from = Math.Max(scan.Floor, trigger - Reach.Name);
        int own = Math.Max(scan.Floor, trigger - (anchor.Trigger.Lead?.Length ?? 0));
        int first = FirstLine(scan.Text, trigger, from, anchor.IsOnFirstLine ? 1 : MostLinesBefore);
        long steps = trigger - first;
        int words = StartOfWords(scan.Text, own, from);
        int tries = 0;
        for (int start = first; start <= own; start++)
        {
            bool startsWord = start == from || start >= words && Blank.Is(scan.Text[start - 1]) || StartsSentence(scan.Text, start, from);
            if (start < own && (Blank.Is(scan.Text[start]) || !startsWord || ++tries > Reach.Row)) continue;
            if (!anchor.Form.MayStartWith(scan.Text[start])) continue;
            if (ReportFormReader.Read(scan.Text, start, anchor.Form, ref steps) is not { } error || error.Range.End <= trigger) continue;
            scan.Spend(steps);
            return start;
        }
        scan.Spend(steps);
        return -1;
    }

    private static int FirstLine(ReadOnlySpan<char> text, int trigger, int from, int most)
    {
        int start = trigger;
        for (int lines = 0; start > from && lines < most; lines++)
        {
            int end = Blank.SkipBack(text, start, from);
            start = from + Lines.StartOfLast(text[from..end]);
        }
        return Math.Min(trigger, Blank.Skip(text, start));
    }

    private static int StartOfWords(ReadOnlySpan<char> text, int position, int from)
    {
        for (int words = 0; position > from && words < MostWordsBefore; words++)
            position = Blank.BehindLast(text, Blank.SkipBack(text, position, from), from);
        return position;
    }

    // Behind a line break, a sentence, a tag or a colon.
    private static bool StartsSentence(ReadOnlySpan<char> text, int start, int from)
    {
        int before = Blank.SkipBack(text, start, from);
        return before == from || text[before..start].ContainsAny('\n', '\r') ||
            before < start && (SentenceEnd.Is(text[before - 1]) || text[before - 1] == ':') || text[before - 1] == '>';
    }
}
