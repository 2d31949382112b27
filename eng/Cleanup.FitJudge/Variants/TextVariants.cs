using Cleanup.FitJudge.Labels;

namespace Cleanup.FitJudge.Variants;

/// <summary>
/// Texts made of others: a sign that tells leaks from examples only because pages are long and help requests short, or because an
/// extractor kept the line breaks, does not hold in them. They are made within a fold, so that nothing of it is seen by the others.
/// The same for the same texts. Thread-safe.
/// </summary>
internal static class TextVariants
{
    private const int JoinedTexts = 3;

    /// <summary>The variants of the texts of a fold.</summary>
    public static IEnumerable<LabelledText> Of(IReadOnlyList<LabelledText> texts, Cleaner cleaner)
    {
        LabelledText[] ordered =
            [.. texts.OrderBy(static text => StableOrder.Of(text.Id)).ThenBy(static text => text.Id, StringComparer.Ordinal)];
        return [.. ordered.SelectMany(text => Windows.Of(text, cleaner)), .. ordered.Where(HasLines).Select(OnOneLine), .. Joined(ordered),
            .. InjectedLeaks.Of(ordered)];
    }

    private static bool HasLines(LabelledText text) => text.Text.AsSpan().Trim().Contains('\n');

    // Offsets stay as they are.
    private static LabelledText OnOneLine(LabelledText text) => text with
    {
        Id = $"{text.Id}/line",
        Text = text.Text.Replace('\n', ' ').Replace('\r', ' '),
        IsVariant = true,
    };

    // Only what is of one sort: pages with pages, requests with requests.
    private static IEnumerable<LabelledText> Joined(IEnumerable<LabelledText> texts) => texts
        .GroupBy(static text => text.IsContent)
        .SelectMany(static sort => sort.Chunk(JoinedTexts))
        .Where(static chunk => chunk.Length == JoinedTexts)
        .Select(static chunk => TextSlice.Join("joined", "\n\n", chunk));
}
