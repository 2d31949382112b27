using System.Text;

namespace Cleanup.Growth.Constructs;

/// <summary>A text of any length, made by repeating a unit. Immutable.</summary>
/// <param name="Kind">The kind of leak that it is about, or another word to choose it by.</param>
/// <param name="Name">Where it comes from.</param>
/// <param name="Form">What is repeated.</param>
/// <param name="Subject">What is done with it.</param>
/// <param name="Unit">What is repeated; every <see cref="Number"/> in it becomes the number of the repetition.</param>
internal sealed record Construct(string Kind, string Name, string Form, Subject Subject, string Unit)
{
    public const char Number = '№';
    private const int UnitsOfBlock = 60;

    /// <summary>What stands once in front.</summary>
    public string Start { get; init; } = "";

    /// <summary>What stands once behind the units.</summary>
    public string Middle { get; init; } = "";

    /// <summary>What is repeated behind that, as often as the unit.</summary>
    public string Closer { get; init; } = "";

    /// <summary>
    /// The same in blocks, each ended by what fits nowhere: as deep as the limits allow, so that all of a block may be read from each unit.
    /// </summary>
    public Construct InBlocks() => this with
    {
        Form = "block",
        Start = "",
        Unit = $"{Start}{new StringBuilder().Insert(0, Unit, UnitsOfBlock)}x\n",
    };

    /// <summary>How many units make about this length.</summary>
    public int CountFor(int length) => Math.Max(1, length / (Unit.Length + Closer.Length));

    public string Repeat(int count)
    {
        var text = new StringBuilder(Start);
        bool isNumbered = Unit.Contains(Number);
        for (int i = 0; i < count; i++) text.Append(isNumbered ? Unit.Replace($"{Number}", $"{i}", StringComparison.Ordinal) : Unit);
        return text.Append(Middle).Insert(text.Length, Closer, count).ToString();
    }
}
