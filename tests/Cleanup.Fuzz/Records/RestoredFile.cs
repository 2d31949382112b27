namespace Cleanup.Fuzz.Records;

/// <summary>A file that went through the pipeline and back. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Given">Its bytes.</param>
/// <param name="Back">The bytes that restoring gave; null where it gave none.</param>
internal sealed record RestoredFile(string Name, byte[] Given, byte[]? Back);
