using System.Runtime.InteropServices;

namespace Cleanup.Json.Structure;

/// <summary>
/// Which key follows which in the objects of a text, and what type its values have: alike records tell where the members of a damaged
/// one belong.
/// </summary>
internal sealed class KeyOrder
{
    /// <summary>Stands for an object's opener, as a key before the first.</summary>
    public const int Start = 1;

    /// <summary>Stands for an object's closer, as a key behind the last.</summary>
    public const int End = 2;

    // Stand for the types of values; the numbers of keys begin behind them.
    public const int Text = End + 1;
    public const int Number = Text + 1;
    public const int Array = Number + 1;
    public const int Object = Array + 1;
    private const int Reserved = Object + 1;

    // More different keys than this are data.
    private const int MaxKeys = 4096;

    // An edit moves what stands behind it by one.
    private const int SamePlace = 8;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _idsBySpan;
    private readonly Dictionary<long, Places> _followers = [];

    // Where keys stand that are followed by a key or an end, or (negative) by a type; and where keys stand that follow.
    private readonly Dictionary<int, Places> _leaders = [];
    private readonly Dictionary<int, Places> _keys = [];

    /// <summary>Of a text without keys.</summary>
    public static KeyOrder Empty { get; } = new();

    public KeyOrder() => _idsBySpan = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a key; 0 when it is not known.</summary>
    public int IdOf(ReadOnlySpan<char> key) => _idsBySpan.TryGetValue(key, out int id) ? id : 0;

    /// <summary>The number of a key, which it gets when it has none.</summary>
    public int Add(ReadOnlySpan<char> key)
    {
        if (_idsBySpan.TryGetValue(key, out int id)) return id;
        if (_ids.Count == MaxKeys) return 0;
        return _idsBySpan[key] = _ids.Count + Reserved;
    }

    /// <summary>Notes that a key, an end or a type follows a key at a place of the text.</summary>
    public void Learn(int first, int second, int at)
    {
        if (second >= Reserved) Note(_keys, second, at);
        if (first == 0 || second == 0) return;
        Note(_followers, Pair(first, second), at);
        Note(_leaders, IsType(second) ? -first : first, at);
    }

    /// <summary>Whether the first key stands elsewhere in the text too, and the second nowhere behind it.</summary>
    public bool IsStrange(int first, int second, int at)
    {
        bool isKnown = first == Start
            ? second >= Reserved && IsElsewhere(_keys, second, at)
            : IsElsewhere(_leaders, IsType(second) ? -first : first, at);
        return isKnown && !IsElsewhere(_followers, Pair(first, second), at);
    }

    private static bool IsType(int id) => id is >= Text and <= Object;

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    private static void Note<TKey>(Dictionary<TKey, Places> places, TKey key, int at)
        where TKey : notnull
    {
        ref Places noted = ref CollectionsMarshal.GetValueRefOrAddDefault(places, key, out bool exists);
        noted = new(exists ? noted.First : at, at);
    }

    private static bool IsElsewhere<TKey>(Dictionary<TKey, Places> places, TKey key, int at)
        where TKey : notnull =>
        places.TryGetValue(key, out Places noted) && (Math.Abs(noted.First - at) > SamePlace || Math.Abs(noted.Last - at) > SamePlace);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Places(int First, int Last);
}
