namespace Cleanup.Fuzz.Texts;

/// <summary>Texts by number; the same number is always the same text. Thread-safe.</summary>
internal interface ITextSource
{
    /// <summary>How many there are.</summary>
    long Count { get; }

    /// <summary>The text of a number from 0.</summary>
    string this[long number] { get; }

    /// <summary>What that text is called: <c>seed 1, text 7</c>.</summary>
    string NameOf(long number);
}
