using System.Text;

namespace Cleanup.Text;

/// <summary>A text made from parts of another that remembers where each of its characters came from.</summary>
internal sealed class MappedText
{
    private readonly StringBuilder _text = new();
    private readonly List<TextRange> _sources = [];
    private string? _whole;

    /// <summary>What was appended so far.</summary>
    public string Text => _whole ??= _text.ToString();

    /// <summary>Appends characters that stand for <paramref name="source"/>.</summary>
    public void Append(ReadOnlySpan<char> characters, TextRange source)
    {
        _whole = null;
        _text.Append(characters);
        for (int i = 0; i < characters.Length; i++) _sources.Add(source);
    }

    /// <summary>Appends a part of the source as it is.</summary>
    public void Append(ReadOnlySpan<char> source, int start, int length)
    {
        _whole = null;
        _text.Append(source.Slice(start, length));
        for (int i = 0; i < length; i++) _sources.Add(new TextRange(start + i, 1));
    }

    /// <summary>The range in the source of a range of <see cref="Text"/>; what was left out at its ends stays outside.</summary>
    public TextRange ToSource(TextRange range)
    {
        if (_sources.Count == 0) return default;
        int first = Math.Min(range.Start, _sources.Count - 1);
        if (range.Length == 0) return new TextRange(range.Start > first ? _sources[first].End : _sources[first].Start, 0);
        return TextRange.FromBounds(_sources[first].Start, _sources[range.End - 1].End);
    }
}
