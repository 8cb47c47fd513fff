using System.Text;
using Dash.Runtime.Json;

namespace Dash.Generator.Tests.Properties;

/// <summary>Reads and writes one model type without reflection; the type is chosen at run time.</summary>
internal static class ModelText
{
    public static IModelText Of(Type model) => (IModelText)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(model))!;

    private sealed class Typed<T> : IModelText
        where T : IJsonModel<T>
    {
        public string Write(object model) => Encoding.UTF8.GetString(JsonModel.ToUtf8Bytes((T)model));

        public object Read(string json) => JsonModel.Parse<T>(Encoding.UTF8.GetBytes(json));
    }
}
