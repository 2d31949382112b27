using System.Collections.Immutable;

namespace Cleanup.Corpus;

/// <summary>A related link as its record has it. Immutable.</summary>
/// <param name="Link">The link; its leak is counted through all fields of the record.</param>
/// <param name="Relative">The addresses that were made absolute, as the source gave them, by the field they are in.</param>
public sealed record RecordLink(RelatedLink Link, ImmutableArray<(string Field, string Given)> Relative)
{
    /// <summary>The link with absolute addresses.</summary>
    /// <param name="link">The link, its addresses as the source gave them.</param>
    /// <param name="baseUrl">What makes them absolute; null to leave them as they are.</param>
    public static RecordLink Resolve(RelatedLink link, Uri? baseUrl)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (baseUrl is null) return new RecordLink(link, []);
        var relative = ImmutableArray.CreateBuilder<(string Field, string Given)>();
        RelatedLink resolved = link with { Url = Resolve("url", link.Url), Image = Resolve("image", link.Image) };
        return new RecordLink(resolved, relative.DrainToImmutable());

        string? Resolve(string field, string? reference)
        {
            if (reference is null || !WebAddress.TryResolve(baseUrl, reference, out string? address)) return reference;
            relative.Add((field, reference));
            return address;
        }
    }
}
