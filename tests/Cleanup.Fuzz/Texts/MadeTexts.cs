using Cleanup.Fuzz.Scraps;

namespace Cleanup.Fuzz.Texts;

/// <summary>All texts of a seed. Thread-safe.</summary>
internal sealed class MadeTexts(long seed) : ITextSource
{
    private readonly TextMaker _maker = new(new ScrapPool());

    public long Count => long.MaxValue;

    public string this[long number] => _maker.Make(seed, number);

    public string NameOf(long number) => $"seed {seed}, text {number}";
}
