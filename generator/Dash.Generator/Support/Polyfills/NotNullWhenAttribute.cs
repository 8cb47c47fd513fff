using System.ComponentModel;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the nullable analysis what a <c>TryGet</c> promises.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
