using System.Collections.Immutable;
using System.Globalization;

namespace Cleanup.Judging;

/// <summary>All signs that the judge looks for, and in which order records have them. Thread-safe.</summary>
internal static class Signs
{
    private static readonly ImmutableArray<SignDefinition>.Builder _all = ImmutableArray.CreateBuilder<SignDefinition>();

    // What the reading says of itself.
    public static SignDefinition LengthAgrees { get; } = Add("length-agrees",
        "Every declared length equals the length of what stands in the text.");
    public static SignDefinition LengthExplained { get; } =
        Add("length-explained", "A declared length differs, and a known damage explains by how much.");
    public static SignDefinition StructureClosed { get; } = Add("structure-closed", "Every container that was opened was closed.");
    public static SignDefinition PayloadComplete { get; } = Add("payload-complete",
        "A string inside holds a complete JSON array or object.");
    public static SignDefinition AlikeRecords { get; } = Add("alike-records", "It is a list of two or more objects with the same keys.");
    public static SignDefinition ArticleKeys { get; } = Add("article-keys", "Its keys are those of a content management system.");
    public static SignDefinition PageState { get; } = Add("page-state",
        "It is the state of a page, or what a page says of itself to search engines.");
    public static SignDefinition CutShort { get; } = Add("cut-short", "It was cut short before its end.");
    public static SignDefinition LimitReached { get; } = Add("limit-reached", "A limit was reached before it was read to its end.");
    public static SignDefinition Unsure { get; } =
        Add("unsure", "The reading alone cannot tell whether it is one, or where it ends: it is likely only beside a surer one.");
    public static SignDefinition Unmistakable { get; } = Add("unmistakable", "People do not write its form, unless they write about code.");
    public static SignDefinition ProbableForm { get; } = Add("probable-form", "Its form is one that people may write.");
    public static SignDefinition Carried { get; } = Add("carried", "The script or element of a page carries it.");

    // Where it stands.
    public static SignDefinition TextStart { get; } = Add("text-start", "Only blanks stand before it.");
    public static SignDefinition TextEnd { get; } = Add("text-end", "Only blanks stand behind it.");
    public static SignDefinition OwnLines { get; } = Add("own-lines", "Nothing else stands on its lines.");
    public static SignDefinition InsideLine { get; } = Add("inside-line", "Something stands before it and behind it on its lines.");
    public static SignDefinition Glued { get; } = Add("glued", "A word or a sign touches it on both sides.");
    public static SignDefinition Quoted { get; } = Add("quoted", "Quotation marks stand around it.");
    public static SignDefinition LongProseBefore { get; } = Add("long-prose-before", "A sentence of 18 words or more stands before it.");
    public static SignDefinition LongProseBehind { get; } = Add("long-prose-behind", "A sentence of 18 words or more stands behind it.");
    public static SignDefinition BetweenShortLines { get; } = Add("between-short-lines",
        "A heading, a caption or an entry of a menu stands before it, and another behind it.");
    public static SignDefinition ShortLineBehind { get; } = Add("short-line-behind",
        "A heading, a caption or an entry of a menu stands behind it.");
    public static SignDefinition SentenceEndBefore { get; } = Add("sentence-end-before", "A sentence ends before it.");
    public static SignDefinition ColonBefore { get; } =
        Add("colon-before", "A line of four words or more before it ends with a colon, and heads no list of articles.");
    public static SignDefinition CompletesSentence { get; } = Add("completes-sentence",
        "A sentence begins before it and goes on behind it.");
    public static SignDefinition TearsSentence { get; } = Add("tears-sentence",
        "It has several lines, and the sentence on its first goes on on its last.");
    public static SignDefinition InSentence { get; } = Add("in-sentence",
        "It is a short tag, script or literal, and the sentence on its line goes on behind it.");
    public static SignDefinition QuestionBehind { get; } = Add("question-behind", "One of the next two sentences behind it asks.");
    public static SignDefinition QuestionEnds { get; } = Add("question-ends",
        "One of the next two sentences behind it asks, and not more than two follow.");
    public static SignDefinition IdentifiersNear { get; } = Add("identifiers-near",
        "A sentence near it names a function, a file or the like.");
    public static SignDefinition CodeWordsNear { get; } = Add("code-words-near", "Three words about code or more stand near it.");
    public static SignDefinition HelpWordsNear { get; } = Add("help-words-near",
        "Two words or more of people who ask for help stand near it.");
    public static SignDefinition CodeInBlock { get; } =
        Add("code-in-block", "15 % or more of the machine text that it stands in is code that is no finding.");
    public static SignDefinition Fenced { get; } = Add("fenced", "It stands between fences of Markdown, lines of ``` or ~~~.");

    // What stands in it.
    public static SignScale Length { get; } = AddScale("length", "It is {0} characters long or more.", 400, 1_500);
    public static SignDefinition LongLine { get; } = Add("long-line", "A line of it has 120 characters or more.");
    public static SignDefinition HostsInside { get; } = Add("hosts-inside", "It holds the address of a real site.");
    public static SignDefinition TrackersInside { get; } = Add("trackers-inside",
        "It holds the name of a service that counts, sells or shares.");
    public static SignScale Idioms { get; } =
        AddScale("idioms-inside", "It holds {0} or more different idioms of listings, such as console.log.", 1, 2);
    public static SignScale NamesInProse { get; } = AddScale("names-in-prose",
        "{0} or more of its names stand in the sentences of the page.", 1, 2);
    public static SignDefinition ManyNamesInProse { get; } = Add("many-names-in-prose",
        "A quarter of its names stands in the sentences of the page.");
    public static SignDefinition IdentifiersInProse { get; } =
        Add("identifiers-in-prose", "The sentences of the page name an identifier that it holds.");

    // The page that it stands in.
    public static SignScale HelpWords { get; } =
        AddScale("help-words", "Of a hundred words of the page {0} or more are of people who ask for help.", 0.4, 1.5, 3, 6);
    public static SignScale CodeWords { get; } =
        AddScale("code-words", "Of a hundred words of the page {0} or more are about code.", 0.4, 1.5, 3, 5, 8);
    public static SignDefinition Brands { get; } =
        Add("brands", "Of a thousand words of the page two or more are names of languages, tools or products of programming.");
    public static SignDefinition LastSentenceAsks { get; } = Add("last-sentence-asks", "The last sentence of the page asks.");
    public static SignDefinition BackTicks { get; } = Add("back-ticks", "The sentences of the page have back-ticks.");
    public static SignDefinition LongParagraph { get; } = Add("long-paragraph", "The page has a paragraph of 45 words or more.");
    public static SignDefinition Speech { get; } = Add("speech", "The page quotes what somebody said.");
    public static SignDefinition ShortLines { get; } = Add("short-lines",
        "60 % of the page or more are short lines, and at least twelve: menus.");
    public static SignScale ShownSource { get; } =
        AddScale("shown-source", "{0} or more of the page's lines are commands, statements or declarations that somebody shows.", 0.1,
            0.25);
    public static SignScale OtherCode { get; } = AddScale("other-code",
        "{0} or more of the page's lines are machine text that is no finding.", 0.05, 0.4);
    public static SignScale Colons { get; } = AddScale("colons",
        "{0} or more lines of the page that end with a colon announce machine text.", 2, 4);
    public static SignScale ColonShare { get; } =
        AddScale("colon-share", "{0} or more of the lines before machine text end with a colon.", 0.2, 0.5);
    public static SignDefinition Trackers { get; } = Add("trackers",
        "What was found in the page names services that count, sell or share.");
    public static SignScale BrowserCalls { get; } = AddScale("browser-calls",
        "What was found in the page has {0} or more different calls of a browser.", 1, 3);
    public static SignScale DebrisSorts { get; } =
        AddScale("debris-sorts",
            "What was found in the page is {0} or more sorts of debris: data for search engines, services, calls, styles, …", 2, 3, 4);

    /// <summary>All of them, in the order of records.</summary>
    public static ImmutableArray<SignDefinition> All { get; } = _all.ToImmutable();

    private static SignDefinition Add(string id, string meaning)
    {
        var sign = new SignDefinition(_all.Count, id, meaning);
        _all.Add(sign);
        return sign;
    }

    private static SignScale AddScale(string id, string meaning, params ReadOnlySpan<double> values)
    {
        var steps = ImmutableArray.CreateBuilder<(double From, SignDefinition Sign)>(values.Length);
        foreach (double value in values)
            steps.Add((value, Add($"{id}-{steps.Count + 1}", string.Format(CultureInfo.InvariantCulture, meaning, Written(value)))));
        return new SignScale(steps.ToImmutable());
    }

    // Shares are written as shares of a hundred.
    private static string Written(double value) =>
        value < 1 ? string.Create(CultureInfo.InvariantCulture, $"{value * 100:0} %") : value.ToString(CultureInfo.InvariantCulture);
}
