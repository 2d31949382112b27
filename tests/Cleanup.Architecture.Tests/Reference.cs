namespace Cleanup.Architecture.Tests;

/// <summary>A place of the source that names something of another folder. Immutable.</summary>
/// <param name="From">The folder of the file that names it.</param>
/// <param name="To">The folder of what is named.</param>
/// <param name="Place">The file and line, and the name.</param>
internal sealed record Reference(string From, string To, string Place);
