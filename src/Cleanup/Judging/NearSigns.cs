namespace Cleanup.Judging;

/// <summary>
/// The signs that the sentences around a finding give. Findings stand close together, so each segment is looked at once for all of
/// them. Not thread-safe.
/// </summary>
internal sealed class NearSigns
{
    // What is near, and how much of it says something. The weights are fitted to these: with half or twice as much of any no text of 2,015
    // is harmed, and one leak at most is left or cut more.
    private const int Window = 3;
    private const int WindowOfQuestions = 5;
    private const int Questions = 2;
    private const int MostBehindQuestion = 2;
    private const int EnoughCodeWords = 3;
    private const int EnoughHelpWords = 2;

    private readonly PageView _page;
    private readonly (WordHits Hits, bool HasIdentifier)?[] _looked;

    public NearSigns(PageView page)
    {
        _page = page;
        _looked = new (WordHits Hits, bool HasIdentifier)?[page.Segments.Length];
    }

    public void AddTo(SignSheet sheet, int index)
    {
        int from = Math.Max(0, index - Window), to = Math.Min(_page.Segments.Length, index + Window + 1);
        var hits = default(WordHits);
        bool hasIdentifier = false;
        for (int i = from; i < to; i++)
        {
            if (!_page.Segments[i].IsSaid) continue;
            (WordHits hitsHere, bool isIdentifierHere) = _looked[i] ??= Look(_page[_page.Segments[i]]);
            hits += hitsHere;
            hasIdentifier |= isIdentifierHere;
        }
        var near = TextRange.FromBounds(_page.Segments[from].Range.Start, _page.Segments[to - 1].Range.End);
        sheet.Add(Signs.IdentifiersNear, hasIdentifier, near);
        sheet.Add(Signs.CodeWordsNear, hits.Code >= EnoughCodeWords, near);
        sheet.Add(Signs.HelpWordsNear, hits.Help >= EnoughHelpWords, near);
        AddQuestion(sheet, index);
    }

    private void AddQuestion(SignSheet sheet, int index)
    {
        int said = 0;
        for (int i = index + 1; i < Math.Min(_page.Segments.Length, index + 1 + WindowOfQuestions) && said < Questions; i++)
        {
            Segment segment = _page.Segments[i];
            if (!segment.IsSaid) continue;
            said++;
            if (!Sentences.AskEarly(_page[segment], Questions)) continue;
            sheet.Add(Signs.QuestionBehind, isSeen: true, segment.Range);
            sheet.Add(Signs.QuestionEnds, _page.SaidBehind(i) <= MostBehindQuestion, segment.Range);
            return;
        }
    }

    private static (WordHits Hits, bool HasIdentifier) Look(ReadOnlySpan<char> text) =>
        (Vocabulary.Shared.CountNear(text), Identifiers.AreIn(text));
}
