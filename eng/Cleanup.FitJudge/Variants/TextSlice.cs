using System.Collections.Immutable;
using Cleanup.FitJudge.Labels;

namespace Cleanup.FitJudge.Variants;

/// <summary>Parts of labelled texts, with what of their labels lies in them, and texts put together of such. Thread-safe.</summary>
internal static class TextSlice
{
    /// <summary>A part of a text.</summary>
    public static LabelledText Of(LabelledText text, string variant, TextRange part) => text with
    {
        Id = $"{text.Id}/{variant}",
        Text = text.Text.Substring(part.Start, part.Length),
        Leaks = Within(text.Leaks, part),
        Ignored = Within(text.Ignored, part),
        IsVariant = true,
    };

    /// <summary>Texts one behind the other, named and grouped as the first.</summary>
    public static LabelledText Join(string variant, string between, params IReadOnlyList<LabelledText> texts)
    {
        var leaks = ImmutableArray.CreateBuilder<TextRange>();
        var ignored = ImmutableArray.CreateBuilder<TextRange>();
        int offset = 0;
        foreach (LabelledText text in texts)
        {
            leaks.AddRange(text.Leaks.Select(range => range.Shift(offset)));
            ignored.AddRange(text.Ignored.Select(range => range.Shift(offset)));
            offset += text.Text.Length + between.Length;
        }
        return texts[0] with
        {
            Id = $"{texts[0].Id}/{variant}",
            Text = string.Join(between, texts.Select(static text => text.Text)),
            Leaks = leaks.ToImmutable(),
            Ignored = ignored.ToImmutable(),
            IsVariant = true,
        };
    }

    private static ImmutableArray<TextRange> Within(ImmutableArray<TextRange> ranges, TextRange part) =>
    [
        .. ranges.Select(range => range.Within(part)).Where(static range => range.Length > 0).Select(range => range.Shift(-part.Start)),
    ];
}
