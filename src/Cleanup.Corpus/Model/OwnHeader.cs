namespace Cleanup.Corpus;

/// <summary>What a record says of itself beside its texts; null where it does not. Immutable.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Author">Its author; several with commas.</param>
/// <param name="Published">When it was published, as the record has it.</param>
/// <param name="Modified">When it was changed, as the record has it.</param>
public sealed record OwnHeader(string? Title, string? Author, string? Published, string? Modified)
{
    /// <summary>Of a record that says nothing.</summary>
    public static OwnHeader None { get; } = new(null, null, null, null);
}
