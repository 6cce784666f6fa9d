### Impuestos, pago, visados, documentos, seguro. Las cifras vienen de los hechos.

tax-refund-answer =
    La devolución del IVA por tratamientos estéticos ha terminado: valía para tratamientos hechos hasta el { $last }. Pregunte a la clínica si el precio que le da incluye el IVA.
    Si alguna página todavía promete devolverle impuestos por el tratamiento, no está al día.
tax-refund-hotels = Todavía hay devolución del IVA por el alojamiento en los hoteles turísticos que participan: en estancias de hasta { $nights ->
        [one] { $nights } noche
       *[other] { $nights } noches
    }, y hasta el { $until }.
payment-answer =
    Cada clínica decide sus condiciones: tarjeta, efectivo, depósito, devoluciones. No tengo datos publicados sobre ellas. Antes de pagar, pida por escrito el precio completo, con IVA, y las condiciones de devolución.
    Pague directamente a la clínica, no a un intermediario, y guarde el recibo.
visa-answer =
    Hay dos visados (visas) para tratarse: { $short }, para estancias de hasta { $days }, y { $long }, para tratamientos más largos. También puede pedirlos la familia cercana que cuide a quien se va a tratar.
    Suelen pedir: formulario, pasaporte, foto, informe médico, comprobante de la reserva en una clínica coreana y prueba de fondos suficientes. La decisión es de la embajada.
visa-keta = La K-ETA no es un visado. Con algunos pasaportes no hace falta hasta el { $until }; qué pasará después todavía no se sabe. Por favor, compruébelo en k-eta.go.kr antes de volar.
visa-keta-unknown = No sé si ahora necesita la K-ETA con su pasaporte. Por favor, compruébelo en k-eta.go.kr antes de volar.
insurance-answer =
    Solo su aseguradora puede decirle si paga: pregúntele antes de viajar. Pida a la clínica un recibo detallado y un certificado en inglés.
    Si tiene el seguro médico nacional de Corea, reserve directamente con la clínica.
