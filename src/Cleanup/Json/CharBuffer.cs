using System.Text;

namespace Cleanup.Json;

/// <summary>Characters that are put together, used again for every string.</summary>
internal sealed class CharBuffer
{
    // Most strings are shorter, so it grows once if at all. Only a matter of speed.
    private const int SmallestLength = 64;

    // Many payloads are given up before their first string.
    private char[] _units = [];
    private int _length;

    public ReadOnlySpan<char> Written => _units.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Append(ReadOnlySpan<char> units)
    {
        Reserve(units.Length);
        units.CopyTo(_units.AsSpan(_length));
        _length += units.Length;
    }

    /// <summary>Appends a code point, or half a surrogate pair.</summary>
    public void Append(int c)
    {
        Reserve(2);
        if (c <= char.MaxValue) _units[_length++] = (char)c;
        else _length += new Rune(c).EncodeToUtf16(_units.AsSpan(_length));
    }

    /// <summary>Takes line breaks out; false when there was none.</summary>
    public bool RemoveLineBreaks()
    {
        int length = 0;
        for (int i = 0; i < _length; i++)
        {
            if (_units[i] is not ('\n' or '\r')) _units[length++] = _units[i];
        }
        bool removed = length < _length;
        _length = length;
        return removed;
    }

    /// <summary>
    /// Takes off what a cut leaves of a character, from <paramref name="start"/> on: half a surrogate pair, or what a decoder made of half
    /// a UTF-8 sequence; says how many units.
    /// </summary>
    public int TrimCutCharacter(int start)
    {
        int length = _length;
        while (_length > start && (_units[_length - 1] == Rune.ReplacementChar.Value || char.IsHighSurrogate(_units[_length - 1])))
            _length--;
        return length - _length;
    }

    /// <summary>Puts U+FFFD where half a surrogate pair stands, from <paramref name="i"/> on; false when there was none.</summary>
    public bool ReplaceLoneSurrogates(int i)
    {
        bool replaced = false;
        while (Written[i..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and int index)
        {
            i += index;
            if (i + 1 < _length && char.IsSurrogatePair(_units[i], _units[i + 1]))
            {
                i += 2;
                continue;
            }
            _units[i++] = (char)Rune.ReplacementChar.Value;
            replaced = true;
        }
        return replaced;
    }

    private void Reserve(int count)
    {
        if (_units.Length - _length < count)
            Array.Resize(ref _units, Math.Max(Math.Max(SmallestLength, _length + count), 2 * _units.Length));
    }
}
