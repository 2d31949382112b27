using System.Runtime.InteropServices;
using Cleanup.Values;

namespace Cleanup.Grammars.Search;

/// <summary>One step of a dump's grammar, as it could be read at a place.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Node">The key, value or opening.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DumpStep(DumpStepKind Kind, int End, ValueNode Node = default)
{
    // In the place of a count or a length: none of them is negative.
    public const int UnknownCount = -1;

    /// <summary>For an opening the members it declares, or <see cref="UnknownCount"/>.</summary>
    public int Count { get; init; } = UnknownCount;

    /// <summary>For an opening which of its containers it is, as the grammar counts them.</summary>
    public int Form { get; init; }

    /// <summary>For an opening and a key what the grammar wants to know at the next member, such as where the last key stands.</summary>
    public int Mark { get; init; }

    /// <summary>For a key the column it stands in, -1 when a line does not begin with it.</summary>
    public int Column { get; init; }

    /// <summary>For a string that declares a length how that agrees; else null.</summary>
    public DeclaredLength? Length { get; init; }

    /// <summary>For a string the length it declares, or <see cref="UnknownCount"/>.</summary>
    public int Declared { get; init; } = UnknownCount;

    /// <summary>What this step mends or leaves in doubt, or null.</summary>
    public RepairStep? Repair { get; init; }

    /// <summary>Whether the producer cut the value itself or left members out.</summary>
    public bool IsPartial { get; init; }

    /// <summary>
    /// How much speaks against it: the best way at a place is free, each other costs what it is worse by; see <see cref="SearchCost"/>.
    /// </summary>
    public float Cost { get; init; }

    /// <summary>What it costs even where no other way is there.</summary>
    public float Penalty { get; init; }

    /// <summary>The cost, and for a string that declares a length how that agrees.</summary>
    public float Doubt => Length is { } length ? length.Cost + Cost : Cost;

    /// <summary>Whether there may be other ways, which only <see cref="DumpPlace.IsThorough"/> asks for.</summary>
    public bool HasOthers { get; init; }
}
