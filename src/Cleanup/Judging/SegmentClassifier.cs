using Cleanup.Text;

namespace Cleanup.Judging;

/// <summary>Tells sentences from code. Thread-safe.</summary>
internal static class SegmentClassifier
{
    // Headings and labels have fewer. With 13 a text of content more is harmed, with 3 a leak of 556 more is left.
    private const int WordsOfSentence = 6;

    // An address or a key, in lines longer than a heading. Half and double of either change no verdict.
    private const int LongestWithoutWords = 60;
    private const int FewestWordsOfLong = 3;

    // "12:30 – 14:00", a date or a score is no code. With 6 a leak of 556 more is left; 25 changes no verdict.
    private const int ShortestWithLetters = 12;

    /// <summary>What a segment is, and how many words it has.</summary>
    public static Segment Classify(ReadOnlySpan<char> text, int start)
    {
        int words = TextMeasures.Words(text);
        SegmentClass kind = MayBeMark(text) && ClassPatterns.Mark.IsMatch(text) ? SegmentClass.Mark : ClassOf(text, words);
        return new Segment(new TextRange(start, text.Length), kind, words);
    }

    // Its letters stand in tags, behind the first sign.
    private static bool MayBeMark(ReadOnlySpan<char> text) => Blank.TrimStart(text) is not [var first, ..] || !char.IsLetterOrDigit(first);

    // A sentence in tags is a sentence.
    private static SegmentClass ClassOf(ReadOnlySpan<char> text, int words)
    {
        if (words < WordsOfSentence || !text.ContainsAny('<', '&')) return ClassOfBare(text, words);
        string bare = ClassPatterns.Entity.Replace(ClassPatterns.Tag.Replace(text.ToString(), " "), "'");
        int bareWords = TextMeasures.Words(bare);
        bool isSentence = bareWords >= WordsOfSentence && IsAtMost(TextMeasures.Signs(bare), 3, bare.Length);
        return isSentence ? ClassOfBare(Blank.TrimStart(Blank.TrimEnd(bare)), bareWords) : ClassOfBare(text, words);
    }

    private static SegmentClass ClassOfBare(ReadOnlySpan<char> text, int words)
    {
        int signs = TextMeasures.Signs(text);
        bool isPlain = PlainBeginnings.Has(text);
        if (!isPlain && ClassPatterns.Source.IsMatch(text) && !IsSentence(text, words, signs)) return SegmentClass.Source;
        if (!isPlain && ClassPatterns.Log.IsMatch(text) || LooksLikeCode(text, signs)) return SegmentClass.Machine;
        if (!isPlain && ClassPatterns.Machine.IsMatch(text) && !(words >= 8 && IsAtMost(signs, 3, text.Length)))
            return SegmentClass.Machine;
        if (words >= WordsOfSentence && IsAtMost(signs, 6, text.Length)) return SegmentClass.Prose;
        return text.Length > LongestWithoutWords && words < FewestWordsOfLong ? SegmentClass.Machine : SegmentClass.Short;
    }

    // "Use …", "make sure …": a sentence may begin as a statement does.
    private static bool IsSentence(ReadOnlySpan<char> text, int words, int signs) =>
        words >= 7 && IsAtMost(signs, 2, text.Length) && (Sentences.EndsWithStop(text) || Sentences.EndsWithColon(text));

    private static bool LooksLikeCode(ReadOnlySpan<char> text, int signs) =>
        Blank.TrimEnd(text) is [.., '{' or '}' or ';'] || signs * 100 >= text.Length * 10 ||
        text.Length > ShortestWithLetters && TextMeasures.Letters(text) * 100 < text.Length * 45 ||
        text.Contains("=>", StringComparison.Ordinal) || text.Contains("());", StringComparison.Ordinal);

    private static bool IsAtMost(int count, int hundredths, int length) => count * 100 <= length * hundredths;
}
