namespace Cleanup.Judging;

/// <summary>
/// Refuses at a glance most words that begin with none of some others, by their first three letters and their length. What it lets through
/// may begin with one. Thread-safe once it is filled.
/// </summary>
internal sealed class WordFilter
{
    // As many as the shortest stem has. Of 1,000 beginnings 34 share a slot with another. Both only a matter of speed.
    private const int Letters = 3;
    private const int Slots = 1 << 14;

    // The length of the shortest word with these letters; 0 where there is none.
    private readonly byte[] _shortest = new byte[Slots];

    /// <summary>Adds a word, in small letters.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        if (word.Length < Letters) return;
        ref byte shortest = ref _shortest[SlotOf(word)];
        if (shortest == 0 || word.Length < shortest) shortest = (byte)Math.Min(word.Length, byte.MaxValue);
    }

    /// <summary>Whether a word, in any case, may begin with one of those, or be one.</summary>
    public bool MayBegin(ReadOnlySpan<char> word) =>
        word.Length < Letters || _shortest[SlotOf(word)] is > 0 and var shortest && shortest <= word.Length;

    private static int SlotOf(ReadOnlySpan<char> word)
    {
        int slot = 0;
        foreach (char letter in word[..Letters]) slot = (slot * 33) ^ Small(letter);
        return slot & (Slots - 1);
    }

    private static char Small(char letter) => char.IsAscii(letter) ? (char)(letter | 0x20) : char.ToLowerInvariant(letter);
}
