using System.Collections.Immutable;
using Cleanup.Fuzz.Found;

namespace Cleanup.Fuzz.Texts;

/// <summary>The texts of a file of JSON Lines. Immutable and thread-safe.</summary>
internal sealed class FileTexts(string file) : ITextSource
{
    private readonly ImmutableArray<string> _texts = [.. FoundText.ReadAll(file).Select(static found => found.Text)];

    public long Count => _texts.Length;

    public string this[long number] => _texts[(int)number];

    public string NameOf(long number) => $"{file}, text {number}";
}
