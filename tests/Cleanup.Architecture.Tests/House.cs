using System.Collections.Immutable;

namespace Cleanup.Architecture.Tests;

/// <summary>The folders of the source from top to bottom, as <c>docs/architecture.md</c> lists them. Immutable.</summary>
internal sealed class House
{
    private const string Heading = "## The house";
    private const string Kinds = "Cleanup/Kinds/<Kind>";

    /// <summary>The folders, the topmost first; all kinds are one entry.</summary>
    public required ImmutableArray<string> Floors { get; init; }

    /// <summary>The list of the documentation: the first block behind its heading, a folder at the beginning of each line.</summary>
    public static House Read(string documentation)
    {
        string behind = documentation[documentation.IndexOf(Heading, StringComparison.Ordinal)..];
        string block = behind.Split("```")[1];
        IEnumerable<string> lines = block.Split('\n').Where(static line => line.StartsWith("Cleanup", StringComparison.Ordinal));
        return new House { Floors = [.. lines.Select(static line => line.Split(' ')[0])] };
    }

    /// <summary>Where a folder stands, 0 at the top; -1 when it is not listed.</summary>
    public int FloorOf(string folder) => Floors.IndexOf(EntryOf(folder));

    /// <summary>How a folder is listed.</summary>
    public static string EntryOf(string folder) => folder.StartsWith("Cleanup/Kinds/", StringComparison.Ordinal) ? Kinds : folder;

    /// <summary>Whether one folder may name another: only a lower one.</summary>
    public bool Allows(Reference reference) => FloorOf(reference.From) < FloorOf(reference.To);
}
