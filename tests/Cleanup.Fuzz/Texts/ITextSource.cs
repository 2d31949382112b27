namespace Cleanup.Fuzz.Texts;

/// <summary>Texts by number; the same number is always the same text. Thread-safe.</summary>
internal interface ITextSource
{
    /// <summary>What it is called in front of a number: <c>seed 1, text</c>.</summary>
    string Name { get; }

    /// <summary>How many there are.</summary>
    long Count { get; }

    /// <summary>The text of a number from 0.</summary>
    string this[long number] { get; }
}
