namespace Cleanup.Differential.Comparing;

/// <summary>A field, and what it is a field of.</summary>
internal readonly record struct FieldName(string Scope, string Name)
{
    public override string ToString() => $"{Scope}.{Name}";
}
