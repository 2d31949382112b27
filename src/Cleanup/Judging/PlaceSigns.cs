using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>The signs that the place of a finding gives. One for each page; not thread-safe.</summary>
/// <param name="page">The page.</param>
/// <param name="announcements">Which of its lines announce something.</param>
internal sealed class PlaceSigns(PageView page, Announcements announcements)
{
    // Articles have such sentences, questions seldom. With 9 three of 1,459 texts of content are harmed, with 37 a leak of 556 more is
    // left.
    private const int WordsOfLongSentence = 18;

    // Halves of a sentence that goes around a finding: what is shorter may be a heading, and what stands behind is often the last words.
    private const int WordsOfBeginning = 4;
    private const int WordsOfEnd = 2;

    // In hundredths. A line that no kind knows is no listing yet. Half and double change no verdict.
    private const int MuchCode = 15;

    // Nobody sets a longer one into a sentence. Half and double change no verdict.
    private const int LongestInSentence = 120;

    private const string OpeningMarks = "\"'`“„«「『‘";
    private const string ClosingMarks = "\"'`”“»」』’";
    private const string GoOn = ",;.!?";
    private const string EndsBefore = ".!?…。！？:：>";
    private const string EndsBehind = ".,;!?<";

    private readonly NearSigns _near = new(page);
    private readonly OwnLines _lines = new(page.Masked, page.Segments);
    private readonly Fences _fences = new(page);

    public void AddTo(SignSheet sheet, ReadOnlySpan<char> text, Finding finding, JudgeFamily family)
    {
        TextRange range = finding.Range;
        ReadOnlySpan<char> masked = page.Masked;
        int index = page.IndexOf(range);
        bool opensLine = _lines.Opens(index), closesLine = _lines.Closes(index);
        sheet.Add(Signs.OwnLines, opensLine && closesLine, range);
        sheet.Add(Signs.InsideLine, !opensLine && !closesLine, range);
        sheet.Add(Signs.Glued, IsGlued(masked, range), range);
        sheet.Add(Signs.Quoted, IsQuoted(masked, range), range);
        Segment? before = page.Before(index), behind = page.Behind(index);
        if (before is { Class: SegmentClass.Prose } sentence)
        {
            sheet.Add(Signs.LongProseBefore, sentence.Words >= WordsOfLongSentence, sentence.Range);
            sheet.Add(Signs.SentenceEndBefore, Sentences.Ends(page[sentence]), sentence.Range);
        }
        if (before is { } line) sheet.Add(Signs.ColonBefore, announcements.Announces(line, index), line.Range);
        if (behind is { } next)
        {
            sheet.Add(Signs.LongProseBehind, next is { Class: SegmentClass.Prose, Words: >= WordsOfLongSentence }, next.Range);
            // A question is no heading.
            bool isShort = next.Class == SegmentClass.Short && !Sentences.Asks(page[next]);
            bool isBetween = isShort && before is { Class: SegmentClass.Short } above && !Sentences.EndsWithColon(page[above]);
            sheet.Add(Signs.ShortLineBehind, isShort, next.Range);
            sheet.Add(Signs.BetweenShortLines, isBetween, next.Range);
        }
        bool goesOn = before is { } start && behind is { } end && GoesOn(start, end);
        bool tears = goesOn && Tears(text, TextRange.FromBounds(before!.Value.Range.End, behind!.Value.Range.Start));
        bool mayComplete = family.Name is JudgeFamily.Error or JudgeFamily.Dump or JudgeFamily.Tag && opensLine && closesLine;
        sheet.Add(Signs.CompletesSentence, mayComplete && goesOn && !tears, range);
        sheet.Add(Signs.TearsSentence, tears, range);
        bool mayBeSpokenOf = !opensLine && IsShortLine(text.Slice(range)) && MayBeSpokenOf(finding, family);
        // What ends its line may have taken the stop of the sentence along.
        ReadOnlySpan<char> rest = closesLine ? text[(range.End - 1)..range.End] : masked[range.End..];
        sheet.Add(Signs.InSentence, mayBeSpokenOf && IsInSentence(masked[..range.Start], rest), range);
        sheet.Add(Signs.CodeInBlock, page.ShareOfCode(index) * 100 >= MuchCode, range);
        sheet.Add(Signs.Fenced, _fences.AreAround(index), range);
        _near.AddTo(sheet, index);
    }

    private static bool IsShortLine(ReadOnlySpan<char> inside) => inside.Length <= LongestInSentence && !inside.ContainsAny('\n', '\r');

    private static bool MayBeSpokenOf(Finding finding, JudgeFamily family) => family.Name is JudgeFamily.Tag or JudgeFamily.Script ||
        family.Name is JudgeFamily.Dump && !finding.Evidence.HasFlag(Evidence.Unmistakable);

    private static bool IsInSentence(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        Blank.TrimEnd(before) is [.., var last] && (char.IsLetterOrDigit(last) || last is ',' or '=') &&
        Blank.TrimStart(behind) is [var next, ..] && (char.IsLower(next) || GoOn.Contains(next));

    private bool GoesOn(Segment before, Segment behind) =>
        before is { IsSaid: true, Words: >= WordsOfBeginning } && behind is { IsSaid: true, Words: >= WordsOfEnd } &&
        Blank.TrimStart(page[behind]) is [var first, ..] && char.IsLower(first) &&
        Blank.TrimEnd(page[before]) is [.., var last] && (char.IsLetterOrDigit(last) || last == ',');

    // Who shows several lines begins them on a line of their own.
    private bool Tears(ReadOnlySpan<char> text, TextRange between)
    {
        ReadOnlySpan<char> masked = page.Masked.Slice(between);
        int first = masked.IndexOf(Segmenter.Mask), last = masked.LastIndexOf(Segmenter.Mask);
        return first >= 0 && !masked[..first].ContainsAny('\n', '\r') && !masked[last..].ContainsAny('\n', '\r') &&
            text.Slice(between).ContainsAny('\n', '\r');
    }

    private static bool IsGlued(ReadOnlySpan<char> masked, TextRange range) =>
        range.Start > 0 && !OpensAttribute(masked[..range.Start]) &&
        IsWordOrSign(masked[range.Start - 1]) && !EndsBefore.Contains(masked[range.Start - 1]) &&
        range.End < masked.Length && IsWordOrSign(masked[range.End]) && !EndsBehind.Contains(masked[range.End]);

    private static bool IsQuoted(ReadOnlySpan<char> masked, TextRange range) =>
        range.Start > 0 && range.End < masked.Length && OpeningMarks.Contains(masked[range.Start - 1]) &&
        ClosingMarks.Contains(masked[range.End]) && !OpensAttribute(masked[..range.Start]);

    // <input value="
    private static bool OpensAttribute(ReadOnlySpan<char> before) =>
        before is [.. var name, '"' or '\''] && Blank.TrimEnd(name) is [.., '='];

    private static bool IsWordOrSign(char character) => character != Segmenter.Mask && !Blank.Is(character);
}
