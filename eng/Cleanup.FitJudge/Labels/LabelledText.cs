using System.Collections.Immutable;

namespace Cleanup.FitJudge.Labels;

/// <summary>A text of which somebody said what in it are leaks. Ranges are UTF-16 units. Immutable.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The text.</param>
/// <param name="Group">What it belongs to: texts of one group are never in two folds.</param>
/// <param name="Leaks">What a program printed into it by mistake.</param>
/// <param name="Ignored">What may be either.</param>
internal sealed record LabelledText(string Id, string Text, string Group, ImmutableArray<TextRange> Leaks,
    ImmutableArray<TextRange> Ignored)
{
    /// <summary>Whether nothing in it is a leak: whatever is cut of it is harm.</summary>
    public bool IsContent => Leaks.IsEmpty;
}
