using System.Collections.Frozen;

namespace Cleanup.Articles.Words;

/// <summary>Phrases and what each means, found by their first letter in any case. Immutable.</summary>
/// <typeparam name="TMeaning">What a phrase means.</typeparam>
internal sealed class PhraseTable<TMeaning>
{
    private readonly FrozenDictionary<char, (string Phrase, TMeaning Meaning)[]> _byFirst;

    /// <summary>Builds the table of some lists of phrases, each with what its phrases mean.</summary>
    public PhraseTable(params ReadOnlySpan<(string[] Phrases, TMeaning Meaning)> lists)
    {
        var all = new List<(string Phrase, TMeaning Meaning)>();
        foreach ((string[] phrases, TMeaning meaning) in lists) all.AddRange(phrases.Select(phrase => (phrase, meaning)));
        _byFirst = all
            .OrderByDescending(static entry => entry.Phrase.Length)
            .GroupBy(static entry => char.ToUpperInvariant(entry.Phrase[0]))
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray());
    }

    /// <summary>Those that begin with the first letter of a text, the longest first.</summary>
    public ReadOnlySpan<(string Phrase, TMeaning Meaning)> At(ReadOnlySpan<char> text) =>
        !text.IsEmpty && _byFirst.TryGetValue(char.ToUpperInvariant(text[0]), out (string Phrase, TMeaning Meaning)[]? phrases)
            ? phrases
            : [];
}
