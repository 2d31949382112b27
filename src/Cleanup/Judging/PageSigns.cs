namespace Cleanup.Judging;

/// <summary>The signs that a page gives for all that was found in it. Thread-safe.</summary>
internal static class PageSigns
{
    // Who asks for help or explains breaks lines sooner. With 22 a text of content more is harmed, with 91 seven leaks of 556 are left.
    private const int WordsOfParagraph = 45;

    // A menu or two. Half and double change no verdict.
    private const int FewestShortLines = 12;

    // A name in five hundred words. Half and double change no verdict.
    private const double ManyBrands = 0.2;

    // More than half of a page. With 0.3 one leak of 556 less is left; without the sign four more are.
    private const double ManyShortLines = 0.6;

    public static void AddTo(SignSheet sheet, PageView page, PageDebris debris, Announcements announcements)
    {
        var all = new TextRange(0, page.Masked.Length);
        AddWords(sheet, page, all);
        AddLines(sheet, page, all);
        AddColons(sheet, page, announcements, all);
        sheet.Add(Signs.BackTicks, page.Prose.AsSpan().Count('`') >= 2, all);
        sheet.Add(Signs.Speech, QuotedSpeech.AnyIn(page.Prose), all);
        sheet.Add(Signs.Trackers, debris.HasTrackers, all);
        sheet.Add(Signs.BrowserCalls, debris.BrowserCalls, all);
        sheet.Add(Signs.DebrisSorts, debris.Sorts, all);
    }

    private static void AddWords(SignSheet sheet, PageView page, TextRange all)
    {
        WordHits hits = Vocabulary.Shared.Count(page.Prose) + Vocabulary.Shared.Count(page.Short);
        double brands = Brands.Shared.Count(page.Prose) + Brands.Shared.Count(page.Short);
        sheet.Add(Signs.HelpWords, 100.0 * hits.Help / page.Words, all);
        sheet.Add(Signs.CodeWords, 100.0 * hits.Code / page.Words, all);
        sheet.Add(Signs.Brands, 100.0 * brands / page.Words >= ManyBrands, all);
        Segment last = Array.FindLast(page.Segments, static segment => segment.Class == SegmentClass.Prose);
        sheet.Add(Signs.LastSentenceAsks, Sentences.Asks(page[last]), last.Range);
        Segment paragraph = Array.Find(page.Segments,
            static segment => segment is { Class: SegmentClass.Prose, Words: >= WordsOfParagraph });
        sheet.Add(Signs.LongParagraph, paragraph.Words > 0, paragraph.Range);
    }

    private static void AddLines(SignSheet sheet, PageView page, TextRange all)
    {
        int shown = page.Count(SegmentClass.Source), other = page.Count(SegmentClass.Machine), shortLines = page.Count(SegmentClass.Short);
        double lines = Math.Max(1, shown + other + shortLines + page.Count(SegmentClass.Prose));
        sheet.Add(Signs.ShownSource, shown / lines, all);
        sheet.Add(Signs.OtherCode, other / lines, all);
        sheet.Add(Signs.ShortLines, shortLines >= FewestShortLines && shortLines / lines >= ManyShortLines, all);
    }

    // Places where what is said gives way to what is printed.
    private static void AddColons(SignSheet sheet, PageView page, Announcements announcements, TextRange all)
    {
        int turns = 0, colons = 0;
        Segment? previous = null;
        for (int i = 0; i < page.Segments.Length; i++)
        {
            Segment segment = page.Segments[i];
            if (segment.Class == SegmentClass.Mark) continue;
            if (!segment.IsSaid && previous is { IsSaid: true } before)
            {
                if (before.Class == SegmentClass.Prose) turns++;
                if (announcements.AnnouncesOnLine(before, i)) colons++;
            }
            previous = segment;
        }
        sheet.Add(Signs.Colons, colons, all);
        sheet.Add(Signs.ColonShare, (double)colons / Math.Max(1, turns), all);
    }
}
