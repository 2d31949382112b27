namespace Cleanup.Tests.Judging.SignRows;

/// <summary>A text in which a sign is seen, and one as near as can be in which it is not.</summary>
public sealed record SignRow(string Id, string Seen, string NearMiss);
