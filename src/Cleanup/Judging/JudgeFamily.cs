using System.Collections.Immutable;

namespace Cleanup.Judging;

/// <summary>Kinds whose leaks look alike to the judge. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">What it adds to the sum.</param>
/// <param name="Likely">The sum above which a finding is likely a leak.</param>
/// <param name="Certain">The sum above which it is certain.</param>
/// <param name="Kinds">The ids of its kinds.</param>
internal sealed record JudgeFamily(string Name, int Weight, int Likely, int Certain, ImmutableArray<string> Kinds)
{
    public const string Error = "error";
    public const string Dump = "dump";
    public const string Json = "json";
    public const string Script = "script";
    public const string Tag = "tag";

    /// <summary>Whether its leaks are pieces of a page, and not of what a program prints.</summary>
    public bool IsOfPage => Name is Json or Script or Tag;
}
