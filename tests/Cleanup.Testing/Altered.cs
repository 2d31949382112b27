using System.Linq.Expressions;
using System.Reflection;

namespace Cleanup.Testing;

/// <summary>Copies of what is immutable and no record, each but for one property.</summary>
public static class Altered
{
    private static readonly MethodInfo _clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>A copy that has another value in one property.</summary>
    /// <param name="original">What is copied.</param>
    /// <param name="property">The property, which can be set while its object is made.</param>
    /// <param name="value">The value it has in the copy.</param>
    public static T With<T, TValue>(this T original, Expression<Func<T, TValue>> property, TValue value)
        where T : class
    {
        var copy = (T)_clone.Invoke(original, null)!;
        ((PropertyInfo)((MemberExpression)property.Body).Member).SetValue(copy, value);
        return copy;
    }
}
