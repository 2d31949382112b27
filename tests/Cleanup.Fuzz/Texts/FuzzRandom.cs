namespace Cleanup.Fuzz.Texts;

/// <summary>Choices that are the same on every machine and every run: SplitMix64 (Steele, Lea, Flood 2014). Not thread-safe.</summary>
internal sealed class FuzzRandom
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <param name="seed">The seed of the run.</param>
    /// <param name="number">The number of the text: each text has choices of its own.</param>
    public FuzzRandom(long seed, long number) => _state = Mix(unchecked((ulong)seed * Step)) ^ Mix(unchecked((ulong)number + Step));

    /// <summary>A number from 0 up to, not including, the limit.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>A number from the first to the last, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>Yes, so many times of a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>A number that is mostly small: half as often for each one more.</summary>
    public int Few(int first, int last)
    {
        int number = first;
        while (number < last && Chance(50)) number++;
        return number;
    }

    /// <summary>One of some.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>A part of a text, empty only where the text is.</summary>
    public (int Start, int Length) Part(int length, int most)
    {
        if (length == 0) return (0, 0);
        int start = Below(length);
        return (start, Between(1, Math.Min(most, length - start)));
    }

    private ulong Next() => Mix(_state = unchecked(_state + Step));

    private static ulong Mix(ulong value)
    {
        value = unchecked((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9);
        value = unchecked((value ^ (value >> 27)) * 0x94D049BB133111EB);
        return value ^ (value >> 31);
    }
}
