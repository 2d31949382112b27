using System.Text.Json;

namespace Cleanup;

/// <summary>One entry of a leaked list of related articles, under canonical names. Immutable.</summary>
public sealed record RelatedLink
{
    /// <summary>The index in <see cref="CleanResult.Leaks"/> of the leak it came from.</summary>
    public required int Leak { get; init; }

    /// <summary>The id as text, whether the source gave a string or a number; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The address as the source gave it, perhaps relative; null when the source has no key for one.</summary>
    public string? Url { get; init; }

    /// <summary>The image's address as the source gave it, perhaps relative; or null.</summary>
    public string? Image { get; init; }

    /// <summary>The date in ISO 8601 with as much as the source gave; or null.</summary>
    public string? Published { get; init; }

    /// <summary>The author; or null.</summary>
    public string? Author { get; init; }

    /// <summary>The summary; or null.</summary>
    public string? Summary { get; init; }

    /// <summary>The section; or null.</summary>
    public string? Section { get; init; }

    /// <summary>The content type as text; or null.</summary>
    public string? Type { get; init; }

    /// <summary>The sort order; or null.</summary>
    public long? Order { get; init; }

    /// <summary>A JSON object with what no field above took, verbatim and in the source's order.</summary>
    public required JsonElement Extra { get; init; }
}
